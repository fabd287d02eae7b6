/** The same for a page, which takes `digests`, and for a module worker, which posts them. */
import { digestAll } from './digest-all.js'
import * as nutgraf from './node_modules/nutgraf/dist/index.js'
import * as languages from './node_modules/nutgraf/dist/languages.js'

export const digests = digestAll(nutgraf, languages, await (await fetch('/texts.json')).text())
if (!('document' in globalThis)) postMessage(digests)
