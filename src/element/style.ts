/**
 * Everything hangs on the page's own font and text colour, so that the element looks at home on any page, light or
 * dark, without being told which it is.
 */
export const STYLE = `
:host {
  --_ink: var(--nut-graf-color, currentColor);
  --_line: var(--nut-graf-border-color, color-mix(in srgb, currentColor 20%, transparent));
  --_soft: color-mix(in srgb, currentColor 72%, transparent);
  --_accent: var(--nut-graf-accent, rgb(255 196 0));
  --_height: var(--nut-graf-height, 3.75rem);
  display: block;
  min-block-size: var(--_height);
  font: var(--nut-graf-font, inherit);
  color: var(--_ink);
}
:host([hidden]) { display: none }
* { box-sizing: border-box }
.card {
  border: 1px solid var(--_line);
  container-type: inline-size;
  border-radius: var(--nut-graf-radius, .625rem);
  background: var(--nut-graf-background, color-mix(in srgb, currentColor 4%, transparent));
}
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; cursor: pointer; text-align: start }
.button {
  display: flex; align-items: center; gap: .875rem;
  inline-size: 100%; block-size: calc(var(--_height) - 2px); padding: 0 1rem;
  border-radius: inherit;
  line-height: 1.25;
}
.button:hover { background: color-mix(in srgb, currentColor 5%, transparent) }
:focus-visible { outline: 3px solid var(--nut-graf-focus, currentColor); outline-offset: 2px }
.icon {
  flex: none; inline-size: 2rem; block-size: 2rem; border-radius: .375rem;
  display: grid; place-content: center; gap: 3px;
  background: var(--_accent);
}
.icon i { display: block; block-size: 2.5px; inline-size: 1.0625rem; border-radius: 2px; background: rgb(0 0 0 / .85) }
.icon i:last-child { inline-size: .625rem }
.words { flex: 1; min-inline-size: 0; display: grid }
.question, .call { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.question { font-size: .8125rem; color: var(--_soft) }
.call { font-weight: 650 }
.chevron {
  flex: none; inline-size: .625rem; block-size: .625rem; margin-inline: .25rem; margin-block-start: -.25rem;
  border: solid currentColor; border-width: 0 2px 2px 0; rotate: 45deg; transition: rotate .15s, margin .15s;
}
[aria-expanded=true] .chevron { rotate: 225deg; margin-block-start: .25rem }
[aria-expanded=true] { border-end-start-radius: 0; border-end-end-radius: 0 }
.panel { padding: 0 1rem 1rem; border-block-start: 1px solid var(--_line) }
.list { list-style: none; counter-reset: s; margin: 0; padding: 0 }
.item { counter-increment: s; display: flex; gap: .875rem; padding-block: .75rem }
.item + .item { border-block-start: 1px solid var(--_line) }
.item::before {
  content: counter(s); content: counter(s) / ""; flex: none; inline-size: 2rem; text-align: center;
  font-weight: 650; font-variant-numeric: lining-nums tabular-nums; color: var(--_soft);
}
.sentence {
  color: inherit; text-wrap: pretty; border-radius: .25rem; overflow-wrap: anywhere;
  text-decoration: underline 2px transparent; text-underline-offset: .2em; transition: text-decoration-color .1s;
}
.sentence:hover { text-decoration-color: var(--_accent) }
.sentence[aria-current] { text-decoration-color: var(--_accent) }
.note {
  display: flex; flex-wrap: wrap; gap: .25rem .75rem; justify-content: space-between; align-items: center;
  margin: .25rem 0 0; padding-inline-start: 2.875rem; font-size: .8125rem;
}
.kept { color: var(--_soft) }
.saves { font-weight: 650 }
.empty { margin: 0; padding-block-start: .75rem }
@container (inline-size < 26rem) {
  .item { gap: .625rem }
  .item::before { inline-size: auto }
  .note { padding-inline-start: 0 }
}
[hidden] { display: none }
.live { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.back {
  position: fixed; inset: auto 0 max(1.25rem, env(safe-area-inset-bottom)); margin-inline: auto; inline-size: max-content;
  padding: .625rem 1.125rem; border-radius: 2rem; border: 1px solid rgb(255 255 255 / .3);
  font-size: .9375rem; font-weight: 600; line-height: 1.25;
  background: rgb(28 28 30); color: rgb(255 255 255); box-shadow: 0 .25rem 1rem rgb(0 0 0 / .3);
}
.back::before { content: "↑\\2002"; content: "↑\\2002" / "" }
.back:focus-visible { outline-color: rgb(255 255 255); outline-offset: -5px }
.back:not(:popover-open):not(.shown) { display: none }
@media (prefers-reduced-motion: reduce) { * { transition: none !important } }
@media (forced-colors: active) { .icon { forced-color-adjust: none } .sentence { text-decoration-color: LinkText } }
@media print { :host(:not([open])), .button, .back { display: none !important } }
`
