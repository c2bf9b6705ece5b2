import { parse } from '@waarom/purpose/mail/parse.ts'
import { expect, test } from 'vitest'
import { withRemedy, withSubject, withText } from './edit.ts'
import { type Mail, splitTyped, typedMail } from './mail.ts'

async function read(mail: Mail) {
  const result = await parse({ bytes: mail.source, path: mail.name, ...(mail.as ? { as: mail.as } : {}) })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const HTML =
  '<html><head><title>Uw pakket</title></head><body><p>Uw pakket komt morgen.</p><p>Koop nu een tas.</p></body></html>'
const EML = `From: "Winkel" <winkel@example.org>\nTo: a@example.org\nSubject: =?utf-8?q?Uw_pakket?=\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(HTML).toString('base64')}\n`
const FORMS: Record<string, Mail> = {
  html: { source: HTML, as: 'html', name: 'a.html' },
  eml: { source: EML, as: 'eml', name: 'a.eml' },
  txt: typedMail('Uw pakket', 'Uw pakket komt morgen.\n\nKoop nu een tas.'),
  md: {
    source: '---\nsubject: Uw pakket\n---\n\nUw pakket komt morgen.\n\nKoop nu een tas.\n',
    as: 'md',
    name: 'a.md',
  },
  json: { source: JSON.stringify({ subject: 'Uw pakket', html: HTML }), as: 'json', name: 'a.json' },
}

const PLAIN = 'Uw pakket komt morgen. Koop nu een tas.\n\nShop vandaag nog met 50% korting.'
const PARTS: Record<string, Mail> = {
  eml: {
    source: `Subject: Uw pakket\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n${PLAIN}\n--x\nContent-Type: text/html\n\n${HTML}\n--x--\n`,
    as: 'eml',
    name: 'a.eml',
  },
  json: { source: JSON.stringify({ subject: 'Uw pakket', html: HTML, text: PLAIN }), as: 'json', name: 'a.json' },
}

for (const [form, mail] of Object.entries(PARTS)) {
  test(`${form}: a remedy takes out a sentence that only the plain text has`, async () => {
    const draft = await read(mail)
    const out = draft.segments.find((one) => one.text.startsWith('Shop'))?.id ?? ''
    const after = await read(await withRemedy(mail, draft, { remove: [out], move: [], under: null, subject: null }))
    expect(after.parts.map(({ text }) => text).join()).not.toContain('Shop')
    expect(after.segments.map(({ text }) => text)).toEqual(['Uw pakket', 'Uw pakket komt morgen.', 'Koop nu een tas.'])
  })
}

test('json: a remedy takes out what stands in the preheader', async () => {
  const fields = { subject: 'Uw pakket', preheader: 'Morgen bij u. Shop nu met 50% korting.', text: 'Het komt morgen.' }
  const mail: Mail = { source: JSON.stringify(fields), as: 'json', name: 'a.json' }
  const draft = await read(mail)
  const out = draft.segments.find((one) => one.role === 'preheader')?.id ?? ''
  const after = await read(await withRemedy(mail, draft, { remove: [out], move: [], under: null, subject: null }))
  expect(after.segments.map(({ text }) => text)).toEqual(['Uw pakket', 'Het komt morgen.'])
})

for (const [form, mail] of Object.entries(FORMS)) {
  test(`${form}: a remedy takes a sentence out and leaves the rest`, async () => {
    const draft = await read(mail)
    const out = draft.segments.find((one) => one.text.startsWith('Koop'))?.id ?? ''
    const after = await read(await withRemedy(mail, draft, { remove: [out], move: [], under: null, subject: null }))
    const texts = after.segments.map((one) => one.text)
    expect(texts).toContain('Uw pakket komt morgen.')
    expect(texts.join()).not.toContain('Koop')
    expect(after.subject).toBe('Uw pakket')
  })

  test(`${form}: a remedy can move a sentence under the rest`, async () => {
    const draft = await read(mail)
    const of = (text: string) => draft.segments.find((one) => one.text === text)?.id ?? ''
    const move = [of('Uw pakket komt morgen.')]
    const after = await read(
      await withRemedy(mail, draft, { remove: [], move, under: of('Koop nu een tas.'), subject: null }),
    )
    const texts = after.segments.map((one) => one.text)
    expect(texts.filter((one) => one === 'Uw pakket komt morgen.')).toHaveLength(1)
    expect(texts.indexOf('Uw pakket komt morgen.')).toBeGreaterThan(texts.indexOf('Koop nu een tas.'))
  })

  test(`${form}: a remedy can change the subject`, async () => {
    const draft = await read(mail)
    const after = await read(withSubject(mail, draft, 'Uw pakket komt morgen'))
    expect(after.subject).toBe('Uw pakket komt morgen')
    expect(after.segments.map((one) => one.text)).toContain('Koop nu een tas.')
  })
}

test('a copy of an .eml keeps its sender', async () => {
  const mail = FORMS['eml']
  if (!mail) throw new Error('no mail')
  const draft = await read(mail)
  const after = await read(withText(mail, draft, '<p>Nieuw.</p>'))
  expect(after.sender?.address).toBe('winkel@example.org')
  expect(after.segments.map((one) => one.text)).toContain('Nieuw.')
})

test('plain text is taken apart and put together the same', () => {
  const typed = typedMail('Uw pakket', 'Het komt morgen.')
  const { subject, body, offset } = splitTyped(String(typed.source))
  expect([subject, body]).toEqual(['Uw pakket', 'Het komt morgen.'])
  expect(String(typed.source).slice(offset)).toBe(body)
})
