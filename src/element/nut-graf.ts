/// <reference path="./dom.d.ts" />
import type { Digest, DigestSentence } from '../digest.ts'
import type { Language } from '../language.ts'
import { english } from '../languages/english.ts'
import { languageForPage } from '../match-language.ts'
import { summarize } from '../summarize.ts'
import type { Listen } from './events.ts'
import { makeSheet, mark, unmark } from './marks.ts'
import { type Passage, readPassage } from './passage.ts'
import { closest, findArticle } from './place.ts'
import { fragmentLink, reveal } from './reveal.ts'
import { STYLE } from './style.ts'
import { attributeOf, ENGLISH, fill, layer, NAMES, type Texts, textsIn } from './texts.ts'

/** Where there is no DOM, as on a server, the class can be imported all the same. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement)

/** Sentences of a digest where the attribute says nothing. */
const SENTENCES = 3

let sheet: CSSStyleSheet | undefined
let warm = false

/** What the element is made of. */
interface Parts {
  button: HTMLButtonElement
  call: HTMLElement
  question: HTMLElement
  panel: HTMLElement
  live: HTMLElement
  back: HTMLButtonElement
}

/**
 * `<nut-graf>`: a button that shows the digest of the article it stands in. Each sentence of the digest is a link that
 * leads to it in the article and marks it there. The article's elements are not touched.
 *
 * Attributes: `for` (id or selector of another article), `sentences` (default 3), `open`, and `text-…` for each of its
 * texts: `text-show="Kurzfassung"`. Fires `toggle` when it opens or closes, and `jump`, with the sentence as `detail`,
 * which can be cancelled.
 */
export class NutGraf extends Base {
  /** By language code; the nearest `lang` attribute says which, and English fills what is missing. */
  static texts: Record<string, Partial<Texts>> = { en: ENGLISH }

  /** Languages to choose from by an article's `lang`: the first where it has none, English where none of them fits. */
  static languages: Language[] = [english]

  static readonly observedAttributes: readonly string[] = [
    'for',
    'sentences',
    'open',
    'lang',
    ...NAMES.map(attributeOf),
  ]

  declare addEventListener: Listen<NutGraf, AddEventListenerOptions>
  declare removeEventListener: Listen<NutGraf, EventListenerOptions>

  #parts: Parts | undefined
  #digest: Digest | undefined
  #ranges: Range[] = []
  #watch: IntersectionObserver | undefined
  #changes: MutationObserver | undefined

  /** The digest on show. */
  get digest(): Digest | undefined {
    return this.#digest
  }

  /** Whether the digest is shown. */
  get open(): boolean {
    return this.hasAttribute('open')
  }

  set open(open: boolean) {
    this.toggleAttribute('open', open)
  }

  /** How many sentences to show, from 1 to 999,999. Default, also for what is no such number: 3. */
  get sentences(): number {
    const value = this.getAttribute('sentences') ?? ''
    return (/^\d{1,6}$/.test(value) && Number(value)) || SENTENCES
  }

  set sentences(sentences: number) {
    this.setAttribute('sentences', String(sentences))
  }

  connectedCallback(): void {
    this.#takeOver('open')
    this.#takeOver('sentences')
    this.#parts ??= this.#build()
    this.#update()
    // A script that came early meets half an article, or goes before those that bring texts and languages.
    if (document.readyState !== 'complete')
      document.addEventListener('DOMContentLoaded', () => this.isConnected && this.#update(), { once: true })
  }

  disconnectedCallback(): void {
    this.#clear()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    const same = name === 'open' ? (before === null) === (after === null) : before === after
    if (!this.isConnected || !this.#parts || same) return
    this.#update()
    if (name !== 'open') return
    this.#fireToggle()
    if (this.open) this.#say(this.#summaryLine())
  }

  /** What was set before the script was there is the object's own, and hides the property of the class. */
  #takeOver(name: 'open' | 'sentences'): void {
    if (!Object.hasOwn(this, name)) return
    const value = this[name]
    delete (this as Partial<NutGraf>)[name]
    Object.assign(this, { [name]: value })
  }

  /** As that of `<details>` and popovers. */
  #fireToggle(): void {
    const [oldState, newState] = this.open ? ['closed', 'open'] : ['open', 'closed']
    this.dispatchEvent(new (globalThis.ToggleEvent ?? Event)('toggle', { oldState, newState }))
  }

  #build(): Parts {
    const root = this.attachShadow({ mode: 'open' })
    sheet ??= makeSheet(STYLE)
    root.adoptedStyleSheets = [sheet]
    const question = make('span', 'question')
    const call = make('span', 'call')
    const icon = make('span', 'icon', make('i'), make('i'), make('i'))
    icon.ariaHidden = 'true'
    const button = make('button', 'button', icon, make('span', 'words', question, call), make('span', 'chevron'))
    button.setAttribute('aria-expanded', 'false')
    button.setAttribute('aria-controls', 'panel')
    button.addEventListener('click', () => this.toggleAttribute('open'))
    for (const hint of ['pointerenter', 'focus']) button.addEventListener(hint, () => this.#warmUp(), { once: true })
    const panel = make('section', 'panel')
    panel.id = 'panel'
    const live = make('p', 'live')
    live.setAttribute('role', 'status')
    const back = make('button', 'back')
    if ('popover' in back) back.popover = 'manual'
    back.addEventListener('click', () => this.#return())
    root.append(make('div', 'card', button, panel), live, back)
    return { button, call, question, panel, live, back }
  }

  /**
   * Code that has never run takes most of the time of a first click, 50 of 65 ms. Whoever points at the button has
   * it run once before.
   */
  #warmUp(): void {
    if (this.open || warm) return
    warm = true
    setTimeout(() => this.#read())
  }

  #read(): { article: Element; passage: Passage; digest: Digest } | undefined {
    const article = findArticle(this, this.getAttribute('for'))
    if (!article) return undefined
    const passage = readPassage(article)
    return {
      article,
      passage,
      digest: digestOf(passage, this.sentences, languageForPage(langOf(article), NutGraf.languages)),
    }
  }

  #update(): void {
    const { button, call, question, panel, back, live } = this.#parts as Parts
    const texts = this.#texts()
    this.#clear()
    question.textContent = texts.question
    call.textContent = this.open ? texts.hide : texts.show
    back.textContent = texts.back
    button.setAttribute('aria-expanded', String(this.open))
    panel.setAttribute('aria-label', texts.region)
    panel.hidden = !this.open
    live.textContent = ''
    panel.replaceChildren()
    if (this.open) this.#fillPanel(panel, texts)
  }

  #fillPanel(panel: HTMLElement, texts: Texts): void {
    const found = this.#read()
    this.#followChanges(found?.article)
    if (!found || found.digest.sentences.length === 0) {
      panel.append(textOf('p', 'empty', texts.empty))
      return
    }
    const { article, passage, digest } = found
    this.#digest = digest
    this.#ranges = digest.sentences.map(({ start, end }) => passage.rangeOf(start, end))
    for (const range of this.#ranges) mark('nut-graf', range)
    const list = make('ol', 'list', ...digest.sentences.map((sentence, i) => this.#item(sentence, i)))
    list.setAttribute('role', 'list') // Safari drops the list of a list without marks
    list.lang = langOf(article)
    list.dir = getComputedStyle(article).direction
    const saves = savedLine(digest, texts)
    const note = make('p', 'note', textOf('span', 'kept', keptLine(digest, texts)))
    if (saves) note.append(textOf('span', 'saves', saves))
    panel.append(list, note)
  }

  /** Where there is nothing to show, or a sentence on show has left the page, the article is another one: it is read anew. */
  #followChanges(article: Element | undefined): void {
    // beside an empty article a clock of the page had all read ten times a second
    const concerns = ({ target }: MutationRecord): boolean => !article?.isConnected || article.contains(target)
    this.#changes = new MutationObserver((records) => {
      const left = this.#ranges.some(({ collapsed }) => collapsed)
      if (left || (this.#ranges.length === 0 && records.some(concerns))) this.#readAnew()
    })
    const root = (article ?? this).getRootNode()
    this.#changes.observe(root, { subtree: true, childList: true, characterData: true })
  }

  /** The keyboard stays on the sentence of the same number, else on the button. */
  #readAnew(): void {
    const at = this.#links().indexOf(this.shadowRoot?.activeElement as HTMLElement)
    this.#update()
    if (at >= 0) (this.#links()[at] ?? this.#parts?.button)?.focus({ preventScroll: true })
  }

  #item(sentence: DigestSentence, i: number): HTMLElement {
    const link = textOf('a', 'sentence', sentence.text)
    link.href = fragmentLink(sentence.text)
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      this.#jump(sentence, i, link)
    })
    return make('li', 'item', link)
  }

  #jump(sentence: DigestSentence, i: number, link: HTMLElement): void {
    const range = this.#ranges[i]
    if (!range || !this.dispatchEvent(new CustomEvent('jump', { detail: sentence, cancelable: true }))) return
    for (const other of this.#links()) other.removeAttribute('aria-current')
    link.setAttribute('aria-current', 'true')
    unmark(this.#ranges)
    for (const each of this.#ranges) mark('nut-graf', each)
    const selection = getSelection()
    if (mark('nut-graf-chosen', range)) selection?.collapse(range.startContainer, range.startOffset)
    else {
      selection?.removeAllRanges()
      selection?.addRange(range)
    }
    reveal(range)
    this.#say(fill(this.#texts().shown, { number: i + 1, kept: this.#ranges.length }))
    this.#offerBack()
  }

  #links(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.sentence') ?? [])]
  }

  /** The way back is shown for as long as the digest is out of sight. */
  #offerBack(): void {
    const { back, panel } = this.#parts as Parts
    this.#watch?.disconnect()
    this.#watch = new IntersectionObserver(([entry]) => showBack(back, entry?.isIntersecting === false))
    this.#watch.observe(panel)
  }

  #return(): void {
    const link = this.#links().find((each) => each.hasAttribute('aria-current'))
    if (!link) return
    link.focus({ preventScroll: true })
    const range = document.createRange()
    range.selectNode(link)
    reveal(range)
  }

  #clear(): void {
    unmark(this.#ranges)
    this.#ranges = []
    this.#digest = undefined
    this.#watch?.disconnect()
    this.#changes?.disconnect()
    if (this.#parts) showBack(this.#parts.back, false)
  }

  #say(text: string): void {
    const { live } = this.#parts as Parts
    live.textContent = text
  }

  #summaryLine(): string {
    const texts = this.#texts()
    if (!this.#digest) return texts.empty
    return [keptLine(this.#digest, texts), savedLine(this.#digest, texts)].filter((line) => line !== '').join('. ')
  }

  #texts(): Texts {
    const lang = langOf(this)
    const { texts } = NutGraf
    return layer([texts['en'], texts[primary(lang)], texts[lang], textsIn(this)])
  }
}

function digestOf({ text, title, blocks }: Passage, n: number, language: Language): Digest {
  return summarize(text, n, { language, blocks, ...(title !== undefined && { title }) })
}

function langOf(element: Element): string {
  return closest(element, '[lang]')?.getAttribute('lang') ?? ''
}

function keptLine({ kept, article }: Digest, texts: Texts): string {
  const text = article.sentences === 1 ? texts.keptOne : texts.kept
  return fill(text, { kept: kept.sentences, all: article.sentences })
}

/** Seconds in fives, from a minute on minutes: nobody's reading time is known better. */
function savedLine({ secondsSaved }: Digest, texts: Texts): string {
  if (secondsSaved >= 58) return fill(texts.saves, { minutes: Math.round(secondsSaved / 60) })
  const seconds = Math.round(secondsSaved / 5) * 5
  return seconds > 0 ? fill(texts.savesSeconds, { seconds }) : ''
}

function showBack(back: HTMLElement, shown: boolean): void {
  if (!back.popover) back.classList.toggle('shown', shown)
  else if (back.matches(':popover-open') !== shown && back.isConnected) back.togglePopover(shown)
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/** An element of the shadow tree; its class is its part, for `::part()`. */
function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  part = '',
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  if (part) {
    element.className = part
    element.setAttribute('part', part)
  }
  element.append(...children)
  return element
}

function textOf<K extends keyof HTMLElementTagNameMap>(name: K, part: string, text: string): HTMLElementTagNameMap[K] {
  const element = make(name, part)
  element.textContent = text
  return element
}
