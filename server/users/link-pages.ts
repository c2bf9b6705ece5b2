import type { FastifyInstance } from 'fastify'
import { langOf } from '../problem-reply.ts'
import { ANYONE } from '../roles.ts'
import { NONCE_PLACE, sendPage } from '../security.ts'
import { LIMITS } from './limits.ts'
import { escaped, pageOf } from './page.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/**
 * Sends what was filled in, says what came of it, and goes on to the sign-in page; a newcomer is signed in at once. The
 * token never leaves the part of the link that browsers keep.
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
    const answer = await post(form.dataset.to, body)
    if (answer.ok) {
      form.remove(); history.replaceState(null, '', location.pathname); show('', [form.dataset.done])
      const { email, password } = body
      const signedIn = email && await post('/api/v1/session', { email, password }).then((one) => one.ok, () => false)
      return location.replace(signedIn ? '/home' : '/sign-in')
    }
    const { title, detail, fix } = await answer.json()
    show('wrong', [title, detail, fix])
  } catch { show('wrong', [form.dataset.lost]) }
  button.disabled = false
})
`

/** `GET /join` and `GET /reset`: where one-time links lead, to make an account or to take another password. */
export function linkPages(app: FastifyInstance): void {
  app.get('/join', { config: ANYONE, schema: { hide: true } }, (request, reply) =>
    sendPage(reply, joinPage(langOf(request))),
  )
  app.get('/reset', { config: ANYONE, schema: { hide: true } }, (request, reply) =>
    sendPage(reply, resetPage(langOf(request))),
  )
}

function joinPage(lang: 'nl' | 'en'): string {
  const { join } = lang === 'nl' ? nl : en
  const fields = [
    field('name', join.name, 'autocomplete="name" maxlength="200"'),
    field('email', join.email, 'type="email" autocomplete="username" maxlength="254"'),
    passwordField(join),
  ]
  return formPage(lang, { ...join, to: '/api/v1/users', fields })
}

function resetPage(lang: 'nl' | 'en'): string {
  const { join, reset } = lang === 'nl' ? nl : en
  return formPage(lang, { ...join, ...reset, to: '/api/v1/password/reset', fields: [passwordField(reset)] })
}

interface Form {
  readonly title: string
  readonly about: string
  /** Where it is sent. */
  readonly to: string
  readonly fields: readonly string[]
  readonly make: string
  readonly done: string
  readonly lost: string
  readonly noScript: string
}

function formPage(lang: 'nl' | 'en', { title, about, to, fields, make, done, lost, noScript }: Form): string {
  return pageOf(
    lang,
    title,
    `<p>${escaped(about)}</p>
      <form data-to="${to}" data-done="${escaped(done)}" data-lost="${escaped(lost)}">
        ${fields.join('\n        ')}
        <button>${escaped(make)}</button>
      </form>
      <div id="said" role="status" tabindex="-1"></div>
      <noscript><p>${escaped(noScript)}</p></noscript>
      <script nonce="${NONCE_PLACE}">${SCRIPT}</script>`,
  )
}

function field(name: string, label: string, more: string, hint = ''): string {
  const about = hint === '' ? '' : `<p class="hint" id="${name}-hint">${escaped(hint)}</p>`
  const by = hint === '' ? '' : ` aria-describedby="${name}-hint"`
  return `<label for="${name}">${escaped(label)}</label><input id="${name}" name="${name}" required ${more}${by}>${about}`
}

function passwordField({
  password,
  passwordHint,
}: {
  readonly password: string
  readonly passwordHint: string
}): string {
  const lengths = `minlength="${LIMITS.passwordLeast}" maxlength="${LIMITS.passwordMost}"`
  return field('password', password, `type="password" autocomplete="new-password" ${lengths}`, passwordHint)
}
