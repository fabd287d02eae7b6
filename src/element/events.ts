import type { DigestSentence } from '../digest.ts'

/** The events of `<nut-graf>`, for `addEventListener`. */
export interface NutGrafEventMap extends HTMLElementEventMap {
  /** Before a jump: the sentence that was chosen. `preventDefault()` hands the jump to the page. */
  jump: CustomEvent<DigestSentence>
  /** After it has opened or closed. A plain `Event` in browsers without `ToggleEvent`. */
  toggle: ToggleEvent
}

/** `addEventListener` and `removeEventListener` of a host that knows these events. */
export interface Listen<Host, Options> {
  <Name extends keyof NutGrafEventMap>(
    type: Name,
    listener: (this: Host, event: NutGrafEventMap[Name]) => unknown,
    options?: boolean | Options,
  ): void
  (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | Options): void
}
