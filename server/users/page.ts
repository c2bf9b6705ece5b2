import { NONCE_PLACE } from '../security.ts'

const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf7, #15171a); --ink: light-dark(#1c1f23, #e9e6df);
  --quiet: light-dark(#54585f, #aeaaa1); --line: light-dark(#8a867d, #7d828a); --blue: light-dark(#1f4e8c, #8fb4e8);
  --red: light-dark(#a3262a, #f19a94) }
* { box-sizing: border-box }
body { margin: 0; padding: 3rem 1.25rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif }
main { max-width: 26rem; margin: 0 auto }
h1 { font: 600 1.75rem/1.25 "Source Serif 4 Variable", Georgia, "Times New Roman", serif; margin: 0 0 .5rem }
.home, .hint { color: var(--quiet) }
.home { display: inline-block; margin-bottom: 2rem }
label { display: block; margin: 1.25rem 0 .25rem; font-weight: 600 }
.hint { font-size: .875rem; margin: .25rem 0 0 }
input { width: 100%; padding: .6rem .7rem; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 4px }
button { margin-top: 1.75rem; padding: .65rem 1.25rem; font: inherit; font-weight: 600; color: var(--paper);
  background: var(--blue); border: 0; border-radius: 4px; cursor: pointer }
input:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px }
a { color: var(--blue) }
#said { margin-top: 1.5rem }
#said.wrong { border-left: 3px solid var(--red); padding-left: .9rem }
#said p { margin: 0 0 .25rem }
`

/**
 * A page of ours that works before anybody is signed in, as HTML with a place for the nonce.
 * @param body HTML; texts in it are escaped
 */
export function pageOf(lang: 'nl' | 'en', title: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>Waarom · ${escaped(title)}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <style nonce="${NONCE_PLACE}">${STYLE}</style>
  </head>
  <body>
    <main>
      <a class="home" href="/">Waarom</a>
      <h1>${escaped(title)}</h1>
      ${body}
    </main>
  </body>
</html>
`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as HTML shows it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}
