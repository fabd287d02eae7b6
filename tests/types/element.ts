// Must compile where the types of the web are there, but for what is marked: see ../types.test.ts.
import { NutGraf, type NutGrafAttributes, type NutGrafEventMap, type Texts } from 'nutgraf/element'

export const made: NutGraf = document.createElement('nut-graf')
export const open: boolean | undefined = document.querySelector('nut-graf')?.open

made.addEventListener('jump', (event) => event.detail.text.slice(event.detail.index))
made.addEventListener('jump', ({ detail: { start, end } }) => end - start, { once: true })
made.addEventListener('toggle', function ({ newState }) {
  return newState === 'open' && this.digest?.sentences.length
})
made.addEventListener('click', (event) => event.clientX)
made.addEventListener('another', (event) => event.type)
made.addEventListener('jump', { handleEvent: (event) => event.preventDefault() })

const heard = (event: NutGrafEventMap['jump']): number => event.detail.score
made.addEventListener('jump', heard)
made.removeEventListener('jump', heard)

const texts: Partial<Texts> = { show: 'Kurzfassung', keptOne: 'Der einzige Satz' }
NutGraf.texts['de'] = texts
export const attributes: NutGrafAttributes = { for: 'story', sentences: '5', 'text-kept-one': 'Der einzige Satz' }

// @ts-expect-error there is no such text
export const title: NutGrafAttributes = { 'text-title': 'Kurzfassung' }
// @ts-expect-error a sentence has no such field
made.addEventListener('jump', (event) => event.detail.words)
// @ts-expect-error the digest may not be there
made.digest.text
