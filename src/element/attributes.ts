import type { NutGrafEventMap } from './events.ts'
import type { Texts } from './texts.ts'

/** `savesSeconds` → `saves-seconds`. */
type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? '' : '-'}${Lowercase<First>}${Dashed<Rest>}`
  : ''

/** What may be written on `<nut-graf>`, for the types of JSX and templates. */
export type NutGrafAttributes = {
  /** Id or selector of another article than the one it stands in. */
  for?: string | undefined
  /** From 1 to 999,999. Default: 3. */
  sentences?: number | string | undefined
  /** Whether the digest is shown. Default: false. */
  open?: boolean | undefined
  /** Listens to `jump`, as React (from 19 on) and Preact understand it. */
  onjump?: ((event: NutGrafEventMap['jump']) => void) | undefined
} & { [Name in keyof Texts as `text-${Dashed<Name>}`]?: string | undefined }
