/** The parts of natural and stopword that languages use; neither package has types for them. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_fr.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_es.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_it.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_pt.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_sv.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_no.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_ru.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_uk.js' {
  const stemmer: { stem(word: string): string }

  export = stemmer
}
declare module 'stopword/src/stopwords_afr.js' {
  export const afr: string[]
}
declare module 'stopword/src/stopwords_ara.js' {
  export const ara: string[]
}
declare module 'stopword/src/stopwords_ben.js' {
  export const ben: string[]
}
declare module 'stopword/src/stopwords_bul.js' {
  export const bul: string[]
}
declare module 'stopword/src/stopwords_cat.js' {
  export const cat: string[]
}
declare module 'stopword/src/stopwords_ces.js' {
  export const ces: string[]
}
declare module 'stopword/src/stopwords_dan.js' {
  export const dan: string[]
}
declare module 'stopword/src/stopwords_deu.js' {
  export const deu: string[]
}
declare module 'stopword/src/stopwords_fas.js' {
  export const fas: string[]
}
declare module 'stopword/src/stopwords_fra.js' {
  export const fra: string[]
}
declare module 'stopword/src/stopwords_guj.js' {
  export const guj: string[]
}
declare module 'stopword/src/stopwords_heb.js' {
  export const heb: string[]
}
declare module 'stopword/src/stopwords_hin.js' {
  export const hin: string[]
}
declare module 'stopword/src/stopwords_hrv.js' {
  export const hrv: string[]
}
declare module 'stopword/src/stopwords_hun.js' {
  export const hun: string[]
}
declare module 'stopword/src/stopwords_hye.js' {
  export const hye: string[]
}
declare module 'stopword/src/stopwords_ind.js' {
  export const ind: string[]
}
declare module 'stopword/src/stopwords_ita.js' {
  export const ita: string[]
}
declare module 'stopword/src/stopwords_lav.js' {
  export const lav: string[]
}
declare module 'stopword/src/stopwords_mar.js' {
  export const mar: string[]
}
declare module 'stopword/src/stopwords_nld.js' {
  export const nld: string[]
}
declare module 'stopword/src/stopwords_nob.js' {
  export const nob: string[]
}
declare module 'stopword/src/stopwords_pol.js' {
  export const pol: string[]
}
declare module 'stopword/src/stopwords_porBr.js' {
  export const porBr: string[]
}
declare module 'stopword/src/stopwords_ron.js' {
  export const ron: string[]
}
declare module 'stopword/src/stopwords_rus.js' {
  export const rus: string[]
}
declare module 'stopword/src/stopwords_slk.js' {
  export const slk: string[]
}
declare module 'stopword/src/stopwords_slv.js' {
  export const slv: string[]
}
declare module 'stopword/src/stopwords_spa.js' {
  export const spa: string[]
}
declare module 'stopword/src/stopwords_swa.js' {
  export const swa: string[]
}
declare module 'stopword/src/stopwords_swe.js' {
  export const swe: string[]
}
declare module 'stopword/src/stopwords_tgl.js' {
  export const tgl: string[]
}
declare module 'stopword/src/stopwords_tur.js' {
  export const tur: string[]
}
declare module 'stopword/src/stopwords_ukr.js' {
  export const ukr: string[]
}
declare module 'stopword/src/stopwords_vie.js' {
  export const vie: string[]
}
