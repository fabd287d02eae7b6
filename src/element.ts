/// <reference path="./element/dom.d.ts" />
import { NutGraf } from './element/nut-graf.ts'

export type { NutGrafAttributes } from './element/attributes.ts'
export type { NutGrafEventMap } from './element/events.ts'
export type { Texts } from './element/texts.ts'
export { NutGraf }

declare global {
  interface HTMLElementTagNameMap {
    'nut-graf': NutGraf
  }
}

if (globalThis.customElements && !customElements.get('nut-graf')) customElements.define('nut-graf', NutGraf)
