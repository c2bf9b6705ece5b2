import type { FastifyInstance } from 'fastify'
import { langOf } from '../problem-reply.ts'
import { ANYONE } from '../roles.ts'
import { NONCE_PLACE, sendPage } from '../security.ts'
import { LIMITS } from './limits.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

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
 * Sends what was filled in, says what came of it, and signs the newcomer in. The token never leaves the part of the link
 * that browsers keep.
 */
const SCRIPT = `
const form = document.querySelector('form'), said = document.querySelector('#said')
const show = (kind, lines) => { said.className = kind; said.replaceChildren(...lines.map((line) => {
  const one = document.createElement('p'); one.textContent = line; return one })); said.focus() }
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const button = form.querySelector('button')
  button.disabled = true
  const body = { token: location.hash.slice(1) || '-', ...Object.fromEntries(new FormData(form)) }
  const headers = { 'content-type': 'application/json', 'accept-language': document.documentElement.lang }
  try {
    const post = (to, some) => fetch(to, { method: 'POST', headers, body: JSON.stringify(some) })
    const answer = await post('/api/v1/users', body)
    if (answer.ok) {
      form.remove(); history.replaceState(null, '', '/join'); show('', [form.dataset.done])
      const { email, password } = body
      const signedIn = await post('/api/v1/session', { email, password }).then((one) => one.ok, () => false)
      return location.replace(signedIn ? '/home' : '/sign-in')
    }
    const { title, detail, fix } = await answer.json()
    show('wrong', [title, detail, fix])
  } catch { show('wrong', [form.dataset.lost]) }
  button.disabled = false
})
`

/** `GET /join`: where a one-time link leads, with a form to make an account. */
export function joinPage(app: FastifyInstance): void {
  app.get('/join', { config: ANYONE, schema: { hide: true } }, (request, reply) => {
    const lang = langOf(request)
    return sendPage(reply, pageOf(lang))
  })
}

/** No sentence of the catalogue holds a sign that HTML reads. */
function pageOf(lang: 'nl' | 'en'): string {
  const { join } = lang === 'nl' ? nl : en
  const field = (name: string, label: string, more: string, hint = '') =>
    `<label for="${name}">${label}</label><input id="${name}" name="${name}" required ${more}${hint && ` aria-describedby="${name}-hint"`}>${hint && `<p class="hint" id="${name}-hint">${hint}</p>`}`
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>Waarom · ${join.title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <style nonce="${NONCE_PLACE}">${STYLE}</style>
  </head>
  <body>
    <main>
      <a class="home" href="/">Waarom</a>
      <h1>${join.title}</h1>
      <p>${join.about}</p>
      <form data-done="${join.done}" data-lost="${join.lost}">
        ${field('name', join.name, 'autocomplete="name" maxlength="200"')}
        ${field('email', join.email, 'type="email" autocomplete="username" maxlength="254"')}
        ${field('password', join.password, `type="password" autocomplete="new-password" minlength="${LIMITS.passwordLeast}" maxlength="${LIMITS.passwordMost}"`, join.passwordHint)}
        <button>${join.make}</button>
      </form>
      <div id="said" role="status" tabindex="-1"></div>
      <noscript><p>${join.noScript}</p></noscript>
    </main>
    <script nonce="${NONCE_PLACE}">${SCRIPT}</script>
  </body>
</html>
`
}
