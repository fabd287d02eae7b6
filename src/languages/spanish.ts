import type { Language } from '../language.ts'
import { stem, stopWordList } from '../vendor/languages/spanish.ts'
import { stopWordsOf, words } from './lists.ts'
import { endings, headings, notices, openings } from './patterns.ts'

const ABBREVIATIONS =
  'sr sra hab bros srta sres dr dra dres dña prof profa lic ing arq gral cnel cap tte sgto mons pbro sto sta ' +
  'ud uds vd vds av avda ctra pza núm nº n.º art cf ed ej p.ej pág págs tel teléf vol vs aprox máx mín ene ' +
  'feb abr jun jul ago sept oct nov dic ee ee.uu a.c d.c a.m p.m cía s.a s.l ltda dpto depto prov hnos st mr mrs ' +
  'ms jr arz excmo excma ilmo ilma gob mtro mtra lcdo alte cmdte pdte blvd carr caps vols rvdo hno hna ntra ' +
  'tlf min fdo corp inc fig tab subsp spp esp apdo párr tfno urb pte'

/** What stopword's list lacks. */
const MISSING =
  'es son era eran fue fueron ser sido siendo está están estaba estaban estar ha han había habían hay haber he ' +
  'hemos tiene tienen tenía tener hace hacer puede pueden si cada este esta estos estas esa esos esas aquel ' +
  'aquella aquellos esto ellas ellos nosotros usted ustedes yo nuestra nuestro nuestros nuestras os todo toda ' +
  'todos todas otra otros otras mucho mucha muchos muchas poca pocos algo alguien algún alguna algunos algunas ' +
  'ningún ninguna nada nadie así aunque antes después entre hacia según tras mediante bajo ante pues entonces ' +
  'luego mientras sino tan tanto unos unas cuyo cuya cuales quienes cómo cuándo dónde quién ahí allí aquí ahora ' +
  'aún todavía siempre nunca tampoco solo sólo mismo misma mismos además dos e u mis tus será serán sería sea ' +
  'sean cuál'

const stopWords: ReadonlySet<string> = /* @__PURE__ */ stopWordsOf(stopWordList, MISSING)

/** Pronouns and connectives that lean on the sentence before. Untested. */
const DANGLING =
  'él|ell[oa]s?|est[eo]s?|estas?|es[aeo]s?|aquel(?:l[oa]s?)?|sus?|l[eo]s?|pero|y|e|o|sin embargo|no obstante|además|también|tampoco|así|entonces|luego|después|por (?:eso|ello|lo tanto|tanto)|asimismo|en cambio|amb[oa]s'

export const spanish: Language = {
  code: 'es',
  stopWords,
  stem,
  dangling: /* @__PURE__ */ openings(DANGLING),
  abbreviations: /* @__PURE__ */ words(ABBREVIATIONS),
  summaries: /* @__PURE__ */ headings('resumen|conclusi(?:ón|ones)|síntesis|consideraciones finales'),
  backgrounds: /* @__PURE__ */ headings('antecedentes|contexto'),
  notices: /* @__PURE__ */ notices(
    'sigue toda la información|la entrada .{3,200} (?:se publicó|aparece) primero en|¿te ha gustado|¡?compárt[ei]lo|para otros usos de este|este artículo (?:trata|se refiere) .{3,150}, véase |este artículo o sección|no (?:debe confundirse|confundir) con|palabras[- ]clave ?:|(?:nota|comunicado) de prensa$|(?:usamos|utilizamos) cookies|este sitio (?:web )?(?:usa|utiliza) cookies|(?:le[ae]|leer|ve[ar]|mira) (?:también|además|más) ?[:|]|(?:te|le) puede interesar|(?:saltar|ir) al contenido|tu dirección de correo electrónico no|los campos (?:obligatorios|necesarios)|todos los derechos reservados|prohibida (?:su|la) reproducción|suscríb[ae](?:te|se)|síguenos|(?:publicado|actualizado)(?: el)?:? #|tiempo de lectura ?[:\\d]|de wikipedia, la enc|esta página se editó|categorías?:|(?:fotos?|fotografía|imagen|créditos?|fuentes?|vídeo|publicidad):|recib[ae] (?:nuestr|las noticias|en (?:su|tu))',
  ),
  endings: /* @__PURE__ */ endings(
    'sobre la firma|comentarios|referencias(?: bibliográficas)?|notas(?: y referencias)?|véase también|enlaces externos|bibliografía|fuentes|(?:sobre|acerca de) (?:nosotros|la (?:empresa|autora)|el autor)|quiénes somos|contactos?(?: (?:de|para) (?:la )?(?:prensa|medios))?|deja (?:un comentario|una respuesta)',
  ),
  wordsPerMinute: 218,
}
