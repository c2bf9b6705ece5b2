import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, openDesk, PARCEL } from './fixtures/desk.ts'
import { judgeAgain } from './judge-again.ts'
import { judgeAgainIfOutdated } from './judge-again-task.ts'
import { stationsOf } from './stations.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.house.close())

const read = async (mail: string) => (await desk.as('reader', 'GET', `/api/v1/mails/${mail}`)).json()
const reports = () => desk.means.db.selectFrom('waarom.draft_report').select('id').execute()
const waiting = async () => (await desk.as('administrator', 'GET', '/api/v1/tasks?state=waiting')).json().tasks
const stopWaiting = async () => {
  for (const { id } of await waiting()) await desk.as('administrator', 'DELETE', `/api/v1/tasks/${id}`)
}
const again = () => judgeAgain(desk.means, () => {}, new AbortController().signal)

describe('a mail', () => {
  test('is made in a stream of a brand and begins without a text', async () => {
    const id = await desk.mail('Leeg')
    expect(await read(id)).toMatchObject({
      ...{ name: 'Leeg', kind: 'campaign', stream: 'service', draftId: null, decision: null, archived: false },
      madeBy: { name: 'Sam de marketer' },
      stations: {
        purpose: { state: 'todo', because: 'no-draft' },
        audience: { state: 'todo', because: 'no-audience' },
      },
    })
    const nowhere = { name: 'x', kind: 'campaign', streamId: id }
    expect((await desk.as('marketer', 'POST', '/api/v1/mails', nowhere)).json().code).toBe('drafts/no-stream')
    const unknown = await desk.as('marketer', 'PUT', `/api/v1/mails/${desk.ids.reader}/draft`, { source: PARCEL })
    expect(unknown.json().code).toBe('drafts/no-such-mail')
  })

  test('is renamed, put away and taken back; what is put away takes no version', async () => {
    const id = await desk.mail('Oud')
    const change = (archived: boolean) => desk.as('counsel', 'PUT', `/api/v1/mails/${id}`, { name: 'Nieuw', archived })
    expect((await change(true)).statusCode).toBe(204)
    const saved = await desk.as('marketer', 'PUT', `/api/v1/mails/${id}/draft`, { source: PARCEL })
    expect([saved.statusCode, saved.json().code]).toEqual([409, 'drafts/archived'])
    await change(false)
    expect(await read(id)).toMatchObject({ name: 'Nieuw', archived: false, draftId: null })
  })

  test('is found by its name and its state, page by page, the newest first', async () => {
    const names = ['Lijst een', 'Lijst twee', 'Lijst drie']
    for (const name of names) await desk.mail(name)
    const look = async (ask: object) => (await desk.as('reader', 'POST', '/api/v1/mails/search', ask)).json()
    const first = await look({ text: 'LIJST', state: 'empty', limit: 2 })
    expect(first.mails.map((one: { name: string }) => one.name)).toEqual(['Lijst drie', 'Lijst twee'])
    const second = await look({ text: 'LIJST', limit: 2, after: first.next })
    expect([second.mails.map((one: { name: string }) => one.name), second.next]).toEqual([['Lijst een'], null])
    const held = await desk.mail('Lijst vier', '<p>Nu 20% korting op alle tassen. Koop snel.</p>')
    expect((await look({ text: 'Lijst', state: 'hold' })).mails).toMatchObject([{ id: held, decision: 'hold' }])
    expect((await look({ text: '%' })).mails).toEqual([])
    const { mails } = (await desk.as('reader', 'GET', '/api/v1/mails?state=hold&limit=1')).json()
    expect(mails).toMatchObject([{ id: held }])
  })

  test('says in a phrase what its first law makes of it, and who changed it last', async () => {
    const id = await desk.mail('Een zin', PARCEL)
    const verdict = { law: 'NL', purpose: 'service', tinge: 'none', review: false, decision: 'pass' }
    expect(await read(id)).toMatchObject({ verdict, savedBy: { name: 'Sam de marketer' } })
    const offer = { source: '<p>Nu 20% korting op alle tassen. Koop snel.</p>', law: ['UK', 'NL'] }
    await desk.as('counsel', 'PUT', `/api/v1/mails/${id}/draft`, offer)
    const now = { law: 'UK', purpose: 'commercial', decision: 'hold' }
    expect(await read(id)).toMatchObject({ verdict: now, savedBy: { name: 'Sam de counsel' } })
    const { drafts } = (await desk.as('reader', 'GET', `/api/v1/mails/${id}/drafts`)).json()
    expect(drafts).toMatchObject([
      { number: 2, verdict: now },
      { number: 1, verdict },
    ])
  })
})

describe('the station of purpose', () => {
  const state = { hasDraft: true, decision: 'pass', review: false, isRefused: false, reviewState: null } as const
  test.each([
    [{}, 'done', null],
    [{ decision: 'warn' }, 'done', 'warned'],
    [{ decision: 'hold' }, 'blocked', 'held'],
    [{ decision: 'hold', review: true }, 'blocked', 'needs-person'],
    [{ decision: 'hold', isRefused: true }, 'blocked', 'refused'],
    [{ decision: null }, 'blocked', 'unreadable'],
    [{ decision: 'hold', review: true, reviewState: 'open' }, 'waiting', 'with-counsel'],
    [{ decision: 'hold', review: true, reviewState: 'asked-back' }, 'blocked', 'asked-back'],
    [{ hasDraft: false, decision: null }, 'todo', 'no-draft'],
  ] as const)('of %j is %s: %s', (change, expected, because) => {
    expect(stationsOf({ ...state, ...change }, null).purpose).toEqual({ state: expected, because })
  })
})

describe('a version', () => {
  test('is judged when it is saved, under the laws and the reading of the organisation', async () => {
    const mail = await desk.mail('Pakket', PARCEL)
    const draft = await desk.draft(mail)
    expect(draft.report.mail.verdicts).toMatchObject({ NL: { purpose: 'service', review: false, decision: 'pass' } })
    expect(await read(mail)).toMatchObject({ decision: 'pass', stations: { purpose: { state: 'done' } } })
    const verdicts = await desk.means.db.selectFrom('waarom.verdict').selectAll().where('mail_id', '=', mail).execute()
    expect(verdicts).toMatchObject([{ law: 'NL', reading: 'milder', purpose: 'service', decision: 'pass' }])
  })

  test('with the same content is the same version, also when one goes back to it', async () => {
    const mail = await desk.mail('Heen en weer')
    const [one, two] = [await desk.save(mail, PARCEL), await desk.save(mail, `${PARCEL}<p>Tot morgen.</p>`)]
    const back = await desk.as('marketer', 'PUT', `/api/v1/mails/${mail}/draft`, { source: PARCEL })
    expect(back.json()).toEqual({ id: one, isNew: false })
    const { drafts } = (await desk.as('reader', 'GET', `/api/v1/mails/${mail}/drafts`)).json()
    expect(drafts).toMatchObject([
      { id: two, number: 2, current: false },
      { id: one, number: 1, current: true, madeBy: { name: 'Sam de marketer' } },
    ])
    const declared = { trigger: 'contract' }
    expect(
      (await desk.as('marketer', 'PUT', `/api/v1/mails/${mail}/draft`, { source: PARCEL, declared })).json().isNew,
    ).toBe(true)
  })

  test('on top of one that is no longer the one of now is refused, and nothing of it is left', async () => {
    const mail = await desk.mail('Met twee')
    const [one] = [await desk.save(mail, PARCEL), await desk.save(mail, `${PARCEL}<p>A</p>`)]
    const late = await desk.as('counsel', 'PUT', `/api/v1/mails/${mail}/draft`, {
      source: `${PARCEL}<p>B</p>`,
      basedOn: one,
    })
    expect([late.statusCode, late.json().code]).toEqual([409, 'drafts/changed-meanwhile'])
    expect((await desk.as('reader', 'GET', `/api/v1/mails/${mail}/drafts`)).json().drafts).toHaveLength(2)
  })

  test('saved by two at once comes twice, numbered in turn', async () => {
    const mail = await desk.mail('Tegelijk')
    await Promise.all([desk.save(mail, `${PARCEL}<p>A</p>`), desk.save(mail, `${PARCEL}<p>B</p>`)])
    const { drafts } = (await desk.as('reader', 'GET', `/api/v1/mails/${mail}/drafts`)).json()
    expect(drafts.map((one: { number: number }) => one.number)).toEqual([2, 1])
  })

  test('of a pasted test mail keeps nobody it went to, and comes back as a file, never as a page', async () => {
    const mail = await desk.mail('Testmail')
    const eml = `From: Winkel <winkel@example.com>\nTo: Eva <eva@example.org>\nSubject: Uw pakket\nContent-Type: text/html\n\n<script>alert(1)</script><p>Uw bestelling wordt morgen bezorgd.</p>\n`
    const id = await desk.save(mail, eml, { as: 'eml' })
    expect((await desk.draft(mail)).source).not.toContain('eva')
    const file = await desk.as('reader', 'GET', `/api/v1/mails/${mail}/drafts/${id}/source`)
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="mail-1.eml"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect(file.body).toContain('Subject: Uw pakket')
    const [row] = await desk.means.db.selectFrom('waarom.draft').selectAll().where('id', '=', id).execute()
    expect(row?.source.toString()).not.toMatch(/eva/i)
  })

  test.each([
    [{}, 'server/no-source'],
    [{ source: '{}', as: 'json' }, 'mail/not-json'],
    [{ source: PARCEL, law: ['XX'] }, 'server/unknown-law'],
    [{ base64: Buffer.from('d0cf11e0a1b11ae1', 'hex').toString('base64') }, 'mail/keeps-recipients'],
  ])('%j is refused: %s', async (payload, code) => {
    const mail = await desk.mail('Stuk')
    expect((await desk.as('marketer', 'PUT', `/api/v1/mails/${mail}/draft`, payload)).json().code).toBe(code)
    expect(await read(mail)).toMatchObject({ draftId: null })
  })

  test('beside another shows what became of each sentence and each verdict', async () => {
    const mail = await desk.mail('Vergelijk')
    const before = await desk.save(mail, PARCEL)
    const after = await desk.save(
      mail,
      PARCEL.replace(
        'Volg uw pakket op de pagina van de bezorger.',
        'Nu 20% korting op alle tassen, alleen deze week.',
      ),
    )
    const url = `/api/v1/mails/${mail}/drafts/${after}/comparison?with=${before}`
    const { segments, verdicts } = (await desk.as('reader', 'GET', url)).json()
    const changes = segments.filter((one: { change: string }) => one.change !== 'same')
    expect(changes).toMatchObject([
      { change: 'added', before: null, after: { text: 'Nu 20% korting op alle tassen, alleen deze week.' } },
      { change: 'removed', before: { text: 'Volg uw pakket op de pagina van de bezorger.' }, after: null },
    ])
    expect(verdicts).toMatchObject([{ law: 'NL', before: { decision: 'pass' }, after: { decision: 'hold' } }])
    expect(verdicts[0].differs).toContain('decision')
  })
})

describe('judging again', () => {
  test('leaves alone what rests on the same', async () => {
    await again()
    const before = await reports()
    expect(await again()).toEqual([])
    expect(await reports()).toEqual(before)
  })

  test('follows another choice of law or reading, and shows before and after', async () => {
    const mail = await desk.mail('Ander recht', PARCEL)
    await desk.as('counsel', 'PUT', '/api/v1/organisation/law', { laws: ['NL', 'DE'], reading: 'stricter' })
    const seen: number[] = []
    const changed = await judgeAgain(desk.means, (done, total) => seen.push(done / total), new AbortController().signal)
    const own = changed.find(({ mailId }) => mailId === mail)
    expect(own?.changes).toMatchObject([
      { law: 'NL', before: { reading: 'milder' }, after: { reading: 'stricter' }, differs: ['reading'] },
      { law: 'DE', before: null, after: { purpose: 'service' } },
    ])
    expect(seen.at(-1)).toBe(1)
    const { id } = await desk.draft(mail)
    const { reports: told } = (await desk.as('reader', 'GET', `/api/v1/mails/${mail}/drafts/${id}/reports`)).json()
    expect(told.map((one: { changes: object[] }) => one.changes.length)).toEqual([2, 0])
    await desk.as('counsel', 'PUT', '/api/v1/organisation/law', { laws: ['NL'], reading: 'milder' })
  })

  test('follows another model; whoever looks first sees the new one too', async () => {
    const mail = await desk.mail('Ander model', PARCEL)
    const model = { ...desk.means.model, version: 'acts-next' }
    const changed = await judgeAgain({ ...desk.means, model }, () => {}, new AbortController().signal)
    expect(changed.find(({ mailId }) => mailId === mail)).toMatchObject({ changes: [], ended: [] })
    expect((await desk.draft(mail)).report).toMatchObject({ model: desk.means.model.version })
  })

  test('is not left to who looks when one goes back to a version that was judged otherwise', async () => {
    const mail = await desk.mail('Terug', PARCEL)
    await desk.save(mail, `${PARCEL}<p>Tot morgen.</p>`)
    await desk.as('counsel', 'PUT', '/api/v1/organisation/law', { laws: ['DE'], reading: 'milder' })
    await desk.save(mail, PARCEL)
    expect(await read(mail)).toMatchObject({ verdict: { law: 'DE', decision: 'pass' } })
    await desk.as('counsel', 'PUT', '/api/v1/organisation/law', { laws: ['NL'], reading: 'milder' })
  })

  test('is queued once when mails were judged by other versions than those of now', async () => {
    const { db, model } = desk.means
    await again()
    expect(await judgeAgainIfOutdated(db, model.version)).toBeNull()
    await stopWaiting()
    const restoredAt = (restored_at: Date | null) =>
      db.updateTable('waarom.installation').set({ restored_at }).execute()
    await restoredAt(new Date())
    expect(await judgeAgainIfOutdated(db, 'acts-next'), 'a restored copy').toBeNull()
    await restoredAt(null)
    const task = await judgeAgainIfOutdated(db, 'acts-next')
    expect(await judgeAgainIfOutdated(db, 'acts-next')).toBe(task)
    expect(await waiting()).toMatchObject([{ id: task, kind: 'judge-again' }])
  })

  test('is queued when the choice of law, a brand or who answers for it changes', async () => {
    const [{ id, sender, privacyPage, ...rest }] = (await desk.as('marketer', 'GET', '/api/v1/brands')).json().brands
    const { name, address, contact, domains } = rest
    const { id: senderId, ...answers } = sender
    const brand = { name, address, contact, domains, privacyPage, senderId, putAway: false }
    const changes = [
      () => desk.as('counsel', 'PUT', '/api/v1/organisation/law', { laws: ['NL'], reading: 'milder' }),
      () => desk.as('marketer', 'PUT', `/api/v1/brands/${id}`, { ...brand, domains: ['winkel.example'] }),
      () => desk.as('marketer', 'PUT', `/api/v1/legal-senders/${senderId}`, { ...answers, name: 'Winkel N.V.' }),
    ]
    for (const change of changes) {
      await stopWaiting()
      expect((await change()).statusCode).toBe(204)
      expect(await waiting()).toMatchObject([{ kind: 'judge-again' }])
    }
  })

  test('can be stopped', async () => {
    const stopped = AbortSignal.abort()
    await expect(judgeAgain(desk.means, () => {}, stopped)).rejects.toThrow('abort')
  })
})
