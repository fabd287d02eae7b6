/**
 * A paragraph in every language, "|" between its sentences: an abbreviation before a name, a decimal number, a
 * quotation, a question, and what a newsroom of that language writes besides: titles, dates, "and so on". Thai has none
 * of these ends: a long stretch and a blank part its sentences.
 */
export const CASES: Readonly<Record<string, string>> = {
  english:
    'Dr. Hall of Acme Corp. paid $3.5 million on Jan. 5 for it.|“Was it needed?” asked Mrs. Lee of the U.S. Navy.|He left the U.S.|Although it rained, he walked.|Who pays?|The town.',
  german:
    'Dr. Weber zahlte rund 3,5 Mio. Euro, z. B. für die Halle.|„War das nötig?“, fragte sie am 3. Oktober zu seinem 75. Geburtstag.|Es gibt Bänke, Lampen usw.|Die Stadt schweigt.|Wer zahlt?|Niemand, sagt Prof. Dr. Huber.',
  french:
    'M. Dubois et Mme Roy ont payé 3,5 millions d’euros.|« Est-ce utile ? » demande le Dr. Petit.|Il y a des bancs, des lampes, etc.|La ville se tait.|Qui paie ?|Personne, dit l’art. 5 de la loi.',
  spanish:
    'El Sr. Ruiz y la Dra. Gil pagaron 3,5 millones de euros.|«¿Era necesario?», preguntó el Excmo. Alcalde de EE. UU. en la sala.|Hay bancos, lámparas, etc.|La ciudad calla.|¿Quién paga?|Nadie.',
  italian:
    'Il sig. Rossi e l’on. Bianchi pagarono 3,5 milioni di euro.|«Era necessario?», chiese il dott. Verdi.|Ci sono panchine, lampade ecc.|La città tace.|Chi paga?|Nessuno, dice l’art. 5 della legge.',
  portuguese:
    'O Sr. Silva e a Dra. Lima pagaram R$ 3,5 milhões.|“Era preciso?”, perguntou o gen. Souza.|Há bancos, lâmpadas etc.|A cidade cala.|Quem paga?|Ninguém, diz o art. 5 da lei.',
  dutch:
    'Dhr. De Vries en mr. Jansen betaalden 3,5 miljoen euro.|‘Was dat nodig?’ vroeg mgr. Bakker.|Er zijn banken, lampen enz.|De stad zwijgt.|Wie betaalt?|Niemand, zegt art. 5 van de wet.',
  swedish:
    'Dr. Berg betalade 3,5 miljoner kronor till bl.a. Stockholm.|”Var det nödvändigt?” frågade Karl d.ä. Lund.|Där finns bänkar, lampor osv.|Staden tiger.|Vem betalar?|Ingen.',
  danish:
    'Dr. Holm betalte 3,5 mio. Kroner gik til f.eks. København.|»Var det nødvendigt?« spurgte hun den 3. Oktober var det forbi.|Der er bænke, lamper osv.|Byen tier.|Hvem betaler?|Ingen.',
  norwegian:
    'Dr. Dahl betalte 3,5 mill. Kroner gikk til bl.a. Oslo.|«Var det nødvendig?» spurte hun den 3. Oktober var det forbi.|Det er benker, lamper osv.|Byen tier.|Hvem betaler?|Ingen.',
  finnish:
    'Prof. Niemi maksoi 3,5 milj. Euroa kului esim. Turussa.|”Oliko se tarpeen?” kysyi Matti 3. Lokakuuta.|Siellä on penkkejä, lamppuja jne.|Kaupunki vaikenee.|Kuka maksaa?|Ei kukaan.',
  russian:
    'Проф. Иванов и г. Москва заплатили 3,5 млн. Рублей хватило.|«Нужно ли это?» — спросил А. С. Петров.|Там лавки, лампы и др.|Город молчит.|Кто платит?|Никто, говорит ст. 5 закона.',
  ukrainian:
    'Проф. Іваненко з вул. Шевченка заплатив 3,5 млн. Гривень вистачило.|«Чи це потрібно?» — спитав А. С. Петренко.|Там лави, лампи та ін.|Місто мовчить.|Хто платить?|Ніхто, каже ст. 5 закону.',
  polish:
    'Prof. Nowak i św. Jan zapłacili 3,5 mln złotych.|„Czy to potrzebne?” – spytał gen. Kowalski przy ul. Długiej.|Są tam ławki, lampy itd.|Miasto milczy.|Kto płaci?|Nikt, mówi art. 5 ustawy.',
  czech:
    'Ing. Novák a MUDr. Malá zaplatili 3,5 mil. Korun bylo dost.|„Bylo to nutné?“ zeptal se gen. Dvořák 3. Října.|Jsou tam lavice, lampy atd.|Město mlčí.|Kdo platí?|Nikdo, říká č. 5 zákona.',
  slovak:
    'Ing. Kováč a MUDr. Malá zaplatili 3,5 mil. Eur bolo dosť.|„Bolo to potrebné?“ spýtal sa gen. Dvorák z ul. Dlhej.|Sú tam lavice, lampy atď.|Mesto mlčí.|Kto platí?|Nikto, hovorí čl. 5 zákona.',
  hungarian:
    'Dr. Kovács és id. Nagy 3,5 milliót fizetett.|„Szükséges volt?” – kérdezte II. János Pál a Kossuth u. 5. szám alatt.|Vannak padok, lámpák stb.|A város hallgat.|Ki fizet?|Senki, mondja szept. 5-én.',
  romanian:
    'Dl. Popescu și prof. Ionescu au plătit 3,5 milioane de lei.|„Era nevoie?” a întrebat gen. Radu de pe str. Lungă.|Sunt bănci, lămpi etc.|Orașul tace.|Cine plătește?|Nimeni, spune art. 5 din lege.',
  bulgarian:
    'Проф. Иванов и д-р. Петров платиха 3,5 млн. Лева стигнаха.|„Нужно ли беше?“ попита ген. Колев от ул. Дълга.|Има пейки, лампи и др.|Градът мълчи.|Кой плаща?|Никой, казва чл. 5 от закона.',
  croatian:
    'Prof. Horvat i dr. Babić platili su 3,5 mil. Eura je bilo dosta.|„Je li trebalo?” pitao je sv. Ivan 3. Listopada.|Tamo su klupe, svjetiljke itd.|Grad šuti.|Tko plaća?|Nitko, kaže čl. 5 zakona.',
  slovenian:
    'Prof. Novak in dr. Kos sta plačala 3,5 mio. Evrov je dovolj.|»Je bilo treba?« je vprašal sv. Janez 3. Oktobra.|Tam so klopi, svetilke itd.|Mesto molči.|Kdo plača?|Nihče, pravi čl. 5 zakona.',
  greek:
    'Ο κ. Παπαδόπουλος και ο δρ. Νίκου πλήρωσαν 3,5 εκατ. Ευρώ έφτασαν.|«Χρειαζόταν;» ρώτησε ο Κων. Δήμου, π.χ. Χθες.|Η πόλη σωπαίνει.|Ποιος πληρώνει;|Κανείς, λέει το άρθ. 5 του νόμου.',
  turkish:
    'Prof. Dr. Yılmaz 3,5 milyon lira ödedi.|“Gerekli miydi?” diye sordu Av. Kaya, II. Abdülhamit döneminde ve 2. Dünya Savaşı’nda.|Orada banklar, lambalar vb.|Şehir susuyor.|Kim ödüyor?|Hiç kimse.',
  indonesian:
    'Prof. Dr. Hasan dan Ir. Budi membayar Rp. 3,5 miliar.|“Apakah perlu?” tanya H. Ahmad di Jl. Merdeka kepada Drs. Sari dan Kompol. Dewi.|Ada bangku, lampu, dll.|Kota itu diam.|Siapa membayar?|Tidak ada.',
  vietnamese:
    'TS. Nguyễn Văn An và LS. Trần Bình ở TP. Huế trả 3,5 triệu đồng.|“Có cần không?” ông hỏi.|Ở đó có ghế, đèn.|Thành phố im lặng.|Ai trả?|Không ai.',
  arabic: 'دفع د. حسن نحو 3.5 مليون دينار.|وسأل الوزير: «هل كان ذلك ضروريا؟»|المدينة صامتة.|من يدفع؟|لا أحد.',
  persian: 'دکتر حسن ۳٫۵ میلیون تومان پرداخت.|او پرسید: «آیا لازم بود؟»|شهر ساکت است.|چه کسی می‌پردازد؟|هیچ‌کس.',
  urdu: 'ڈاکٹر حسن نے 3.5 ملین روپے دیے۔|اس نے پوچھا، ”کیا یہ ضروری تھا؟“|شہر خاموش ہے۔|کون دیتا ہے؟|کوئی نہیں۔',
  hindi: 'डॉ. शर्मा और बी. सी. राय ने 3.5 करोड़ रुपये दिए।|उन्होंने पूछा, “क्या यह ज़रूरी था?”|शहर चुप है।|कौन देता है?|कोई नहीं।',
  bengali: 'ডা. রহমান ও এ. কে. এম. হাসান ৩.৫ কোটি টাকা দিলেন।|মো. করিম বললেন, “এটা কি দরকার ছিল?”|শহর চুপ।|কে দেয়?|কেউ না।',
  hebrew: 'פרופ. כהן שילם 3.5 מיליון שקל.|השרה שאלה: "האם זה היה נחוץ?"|העיר שותקת.|מי משלם?|אף אחד.',
  chinese: '王先生付了3.5万元。|“有必要吗？”他问。|“有。”|城市沉默。|谁付钱？|没有人！',
  japanese: '田中氏は3.5億円を払った。|「必要ですか。」と彼は尋ねた。|町は黙っている。|誰が払いますか？|誰も払わない。',
  korean:
    '김 박사는 3.5억 원을 냈다.|그가 “필요했습니까?”라고 물었다.|주요 도시는 조용합니다|누가 내나요?|아무도 없어요|필요 없다고 합니다 라고 했다.',
  thai: 'นายกฯ จ่ายเงิน 3.5 ล้านบาทให้ ดร. สมชาย เพื่อสร้างโรงเรียนใหม่ใกล้ท่าเรือของเมือง|งานจะเริ่มในเดือนหน้า',
  catalan:
    'El Sr. Puig i la Dra. Soler van pagar 3,5 milions d’euros.|«Calia?», va preguntar el gen. Roca.|Hi ha bancs, llums, etc.|La ciutat calla.|Qui paga?|Ningú, diu l’art. 5 de la llei.',
  lithuanian:
    'Prof. Petraitis ir dr. Kazlauskas sumokėjo 3,5 mln. Eurų užteko.|„Ar reikėjo?“ – paklausė gen. Jonaitis.|Yra suolų, lempų ir pan.|Miestas tyli.|Kas moka?|Niekas, sako str. 5 įstatymo.',
  latvian:
    'Prof. Ozols un dr. Kalniņš samaksāja 3,5 milj. Eiro pietika.|“Vai vajadzēja?” jautāja ģen. Bērziņš.|Ir soli, lampas utt.|Pilsēta klusē.|Kas maksā?|Neviens, saka nr. 5.',
  estonian:
    'Prof. Tamm ja dr. Kask maksid 3,5 milj. Eurot jätkus.|„Kas oli vaja?“ küsis kol. Saar 3. Oktoobril.|Seal on pingid, lambid jne.|Linn vaikib.|Kes maksab?|Mitte keegi, ütleb nr. 5.',
  marathi:
    'डॉ. पाटील आणि वि. वा. शिरवाडकर यांनी रु. 3.5 कोटी दिले.|“हे गरजेचे होते का?” असे बी. जी. शिंदे यांनी विचारले.|शाळा ५ कि.मी. अंतरावर आहे.|शहर शांत आहे.|कोण देतो?|कोणी नाही.',
  nepali:
    'डा. शर्मा र के. पी. ओलीले रु. ३.५ करोड दिए।|उनले सोधे, “यो आवश्यक थियो?”|विद्यालय ५ कि.मि. टाढा छ ।|सहर चुप छ ।|कसले दिन्छ?|कसैले दिँदैन।',
  gujarati:
    'ડૉ. પટેલ અને એચ. કે. શાહે રૂ. 3.5 કરોડ આપ્યા.|“શું આ જરૂરી હતું?” એમ શ્રી. દવેએ પૂછ્યું.|શાળા ૫ કિ.મી. દૂર છે.|શહેર શાંત છે.|કોણ આપે છે?|કોઈ નહીં.',
  punjabi:
    'ਡਾ. ਸ਼ਰਮਾ ਅਤੇ ਐਚ. ਐਸ. ਗਿੱਲ ਨੇ 3.5 ਕਰੋੜ ਰੁਪਏ ਦਿੱਤੇ।|ਉਨ੍ਹਾਂ ਨੇ ਪੁੱਛਿਆ, “ਕੀ ਇਹ ਜ਼ਰੂਰੀ ਸੀ?”|ਸਕੂਲ 5 ਕਿ.ਮੀ. ਦੂਰ ਹੈ।|ਸ਼ਹਿਰ ਚੁੱਪ ਹੈ।|ਕੌਣ ਦਿੰਦਾ ਹੈ?|ਕੋਈ ਨਹੀਂ।',
  tamil:
    'திரு. முருகனும் மு. க. வேலனும் ரூ. 3.5 கோடி தந்தனர்.|“இது தேவையா?” என்று எம்.ஜி. ராமன் கேட்டார்.|பள்ளி 5 கி.மீ. தொலைவில் உள்ளது.|நகரம் அமைதியாக உள்ளது.|யார் தருகிறார்?|யாரும் இல்லை.',
  telugu:
    'డా. రావు, ఎన్. టి. రెడ్డి రూ. 3.5 కోట్లు ఇచ్చారు.|“ఇది అవసరమా?” అని కె.వి. శర్మ అడిగారు.|పాఠశాల 5 కి.మీ. దూరంలో ఉంది.|నగరం నిశ్శబ్దంగా ఉంది.|ఎవరు ఇస్తారు?|ఎవరూ లేరు.',
  serbian:
    'Проф. Петровић и др Јовић платили су 3,5 мил. Динара је било доста.|„Да ли је требало?” питао је св. Сава 3. Октобра.|Тамо су клупе, лампе итд.|Град ћути.|Ко плаћа?|Нико, каже чл. 5 закона.',
  macedonian:
    'Проф. Ивановски и д-р. Петров платија 3,5 мил. Денари имаше доволно.|„Дали беше потребно?“ праша ген. Колев од ул. Долга.|Има клупи, ламби и др.|Градот молчи.|Кој плаќа?|Никој, вели чл. 5 од законот.',
  afrikaans:
    'Mnr. De Villiers en mev. Botha het R3,5 miljoen betaal.|“Was dit nodig?” het genl. Nel gevra.|Daar is banke, lampe ens.|’n Stad swyg.|ŉ Dorp ook.|Wie betaal?|Niemand nie, sê art. 5 van die wet.',
  icelandic:
    'Próf. Jónsson og dr. Helga greiddu 3,5 millj. Króna var aflað t.d. í Reykjavík.|„Var þetta nauðsynlegt?“ spurði hún 3. Október var liðinn.|Þar eru bekkir, lampar o.fl.|En bærinn þegir.|Hver borgar?|Enginn, segir nr. 5 í lögunum.',
  azerbaijani:
    'Prof. Əliyev və dr. Məmmədova 3,5 milyon manat ödədi.|“Bu lazım idi?” deyə gen. Quliyev soruşdu.|Orada skamyalar, lampalar və s.|Amma şəhər susur.|Kim ödəyir?|Heç kim.',
  armenian:
    'Պրոֆ. Պետրոսյանը վճարեց 3,5 միլիոն դրամ։|«Արդյոք դա պե՞տք էր», - հարցրեց գեն. Սարգսյանը:|Նախարարն ասաց. «Ոչ»։|Քաղաքը լռում է։|Ո՞վ է վճարում։|Ոչ ոք։',
  swahili:
    'Prof. Mwangi na Dkt. Amina walilipa shilingi milioni 3.5 kwa kazi hiyo.|“Je, ilihitajika?” aliuliza Bw. Otieno wa Mtaa wa St. Paulo.|Kuna viti, taa n.k.|Lakini mji umenyamaza.|Nani analipa?|Hakuna mtu.',
  filipino:
    'Nagbayad si G. Santos at Gng. Reyes ng 3.5 milyong piso.|“Kailangan ba iyon?” tanong ni Sen. Cruz sa Brgy. San Jose.|May mga bangko, ilaw, atbp.|Tahimik ang lungsod.|Sino ang magbabayad?|Wala.',
}
