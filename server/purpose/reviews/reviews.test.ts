import { houseHash } from '@waarom/purpose/report/signed.ts'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLedger } from '../../account/ledger/ledger.ts'
import { openRounds } from '../../jobs/rounds.ts'
import type { Role } from '../../roles.ts'
import { withClient } from '../../store/connection.ts'
import { call, cookiesOf } from '../../users/fixtures/house.ts'
import { type Desk, openDesk, PARCEL, type Shown } from '../drafts/fixtures/desk.ts'
import { judgeAgain } from '../drafts/judge-again.ts'
import { judgeAgainAfterLastDay } from '../drafts/judge-again-task.ts'
import { remindOfDue } from './notices.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.house.close())

/** A mail of a text of its own, so that no test touches the mail of another. */
const parcel = (word: string) =>
  PARCEL.replace('Volg uw pakket op de pagina van de bezorger.', `Volg de ${word} op de ${word} van uw ${word}.`)
/** With a picture that nobody can read, which leaves it to a person. */
const DOUBTFUL = `<img src="https://winkel.example/actie.png" width="600" height="700" alt="">${PARCEL}`
const ask = async (mail: string, more: object = {}) =>
  desk.as('marketer', 'POST', `/api/v1/mails/${mail}/reviews`, { note: 'Mag dit?', ...more })
const asked = async (mail: string): Promise<string> => (await ask(mail)).json().id
const waiting = async (mail: string) =>
  (await desk.as('reader', 'GET', `/api/v1/reviews?mail=${mail}`)).json().reviews[0]
const review = async (id: string) => (await desk.as('reader', 'GET', `/api/v1/reviews/${id}`)).json()
const notices = async (role: Role, query = 'unread=true') =>
  (await desk.as(role, 'GET', `/api/v1/notices?${query}`)).json()
const kinds = async (role: Role, reviewId: string) =>
  (await notices(role)).notices
    .filter((one: { reviewId: string }) => one.reviewId === reviewId)
    .map((one: { kind: string }) => one.kind)
const entries = async (about: string) =>
  (await readLedger(desk.means.db, { after: null, limit: 1000 })).filter(({ subjects }) => subjects.includes(about))
const decide = async (
  id: string,
  fingerprint: string,
  decisions: object[] = [{ law: 'NL', purpose: 'service', reason: 'Hun eigen bestelling.' }],
) => desk.as('counsel', 'POST', `/api/v1/reviews/${id}/decisions`, { fingerprint, decisions })
const segmentOf = ({ report }: Shown, words: string) =>
  report.mail.segments.find(({ text }) => text.includes(words)) ?? { id: '', act: '' }
const overrule = (mail: string, payload: object) =>
  desk.as('counsel', 'POST', `/api/v1/mails/${mail}/overrulings`, { reason: 'Dit is reclame.', ...payload })
const revoke = (id: string) =>
  desk.as('counsel', 'POST', `/api/v1/overrulings/${id}/revocation`, { reason: 'Vergissing.' })
const overrulings = async () => (await desk.as('reader', 'GET', '/api/v1/overrulings')).json().overrulings

describe('a review', () => {
  test('is asked, asked back, answered and decided; each learns of what the other does', async () => {
    const mail = await desk.mail('Rondgang', parcel('fiets'))
    const id = await asked(mail)
    expect(await kinds('counsel', id)).toEqual(['asked'])
    const { segments } = (await desk.draft(mail)).report.mail
    const segment = segments[2]?.id
    await desk.as('counsel', 'POST', `/api/v1/reviews/${id}/comments`, { segment, text: 'Welke bestelling?' })
    await desk.as('counsel', 'POST', `/api/v1/reviews/${id}/questions`, { text: 'Kan dit korter?' })
    expect(await kinds('marketer', id)).toEqual(['asked-back', 'commented'])
    expect((await desk.as('reader', 'GET', `/api/v1/mails/${mail}`)).json()).toMatchObject({
      stations: { purpose: { state: 'blocked', because: 'asked-back' } },
    })
    await desk.save(mail, parcel('auto'))
    await desk.as('marketer', 'POST', `/api/v1/reviews/${id}/answers`, { text: 'Nu wel.' })
    expect(await kinds('counsel', id)).toEqual(['answered', 'asked'])
    const { fingerprint } = await desk.draft(mail)
    expect(await review(id)).toMatchObject({ state: 'open', fingerprint })
    expect((await decide(id, fingerprint)).statusCode).toBe(201)
    expect((await kinds('marketer', id))[0]).toBe('decided')
    expect(await review(id)).toMatchObject({
      state: 'decided',
      comments: [
        { kind: 'comment', segment, text: 'Welke bestelling?', by: { name: 'Sam de counsel' } },
        { kind: 'ask-back' },
        { kind: 'answer', by: { name: 'Sam de marketer' } },
      ],
      decisions: [{ law: 'NL', purpose: 'service', by: { name: 'Sam de counsel' }, fingerprint }],
    })
    expect((await decide(id, fingerprint)).json().code).toBe('reviews/closed')
  })

  test('keeps with each remark the version that was seen, whatever the mail becomes', async () => {
    const mail = await desk.mail('Versies', parcel('step'))
    const id = await asked(mail)
    const before = await desk.draft(mail)
    const after = await desk.save(mail, parcel('step').replace('<p>Beste mevrouw Jansen,</p>', ''))
    const say = (payload: object) => desk.as('counsel', 'POST', `/api/v1/reviews/${id}/comments`, payload)
    const last = before.report.mail.segments.at(-1)?.id
    expect((await say({ segment: last, text: 'Waar is dit?' })).statusCode).toBe(201)
    expect((await say({ draftId: after, segment: 's1', text: 'Zonder naam?' })).statusCode).toBe(201)
    expect((await say({ draftId: after, segment: last, text: 'Weg.' })).json().code).toBe('reviews/no-such-segment')
    expect((await say({ draftId: id, text: 'Welke?' })).json().code).toBe('drafts/no-such-draft')
    expect((await review(id)).comments).toMatchObject([
      { draft: { id: before.id, number: 1 }, segment: last },
      { draft: { id: after, number: 2 }, segment: 's1' },
    ])
  })

  test('waits with one counsel, a deputy or all of them, by when it is due; one at a time', async () => {
    const mail = await desk.mail('Wachtrij', parcel('trein'))
    expect((await ask(mail, { assignedTo: desk.ids.reader })).json().code).toBe('reviews/no-such-counsel')
    expect((await ask(mail, { dueAt: '2020-01-01T00:00:00.000Z' })).json().code).toBe('reviews/due-passed')
    const id = (await ask(mail, { assignedTo: desk.ids.counsel, deputy: desk.ids.counsel })).json().id
    expect((await ask(mail)).json().code).toBe('reviews/open-already')
    const queue = (await desk.as('counsel', 'GET', '/api/v1/reviews?mine=true')).json().reviews
    expect(queue.find((one: { id: string }) => one.id === id)).toMatchObject({ assignedTo: { id: desk.ids.counsel } })
    const due = queue.map((one: { dueAt: string }) => one.dueAt)
    expect(due).toEqual([...due].sort())
    const taken = await desk.as('marketer', 'POST', `/api/v1/reviews/${id}/withdrawal`)
    expect(taken.statusCode).toBe(204)
    expect(await kinds('counsel', id)).toEqual(['withdrawn', 'asked'])
    expect((await ask(mail)).statusCode).toBe(201)
  })

  test('that is given to another, or gets a deputy, is told to who is new', async () => {
    const [other, role] = [desk.ids.administrator, 'counsel' as const]
    const rights = desk.means.db
    await rights.insertInto('waarom.user_role').values({ user_id: other, role }).execute()
    const id = (await ask(await desk.mail('Vervanger', parcel('kano')), { assignedTo: desk.ids.counsel })).json().id
    const give = (payload: object) => desk.as('marketer', 'PUT', `/api/v1/reviews/${id}/assignment`, payload)
    const told = async () => (await kinds('administrator', id)).length
    expect(await told()).toBe(0)
    await give({ assignedTo: desk.ids.counsel, deputy: other })
    expect(await told()).toBe(1)
    await give({ assignedTo: desk.ids.counsel })
    await give({})
    expect([await told(), (await kinds('counsel', id)).length]).toEqual([2, 1])
    // One who is no longer counsel leaves nobody waiting.
    await give({ assignedTo: other })
    await rights.deleteFrom('waarom.user_role').where('user_id', '=', other).where('role', '=', role).execute()
    await desk.as('marketer', 'POST', `/api/v1/reviews/${id}/comments`, { text: 'Is er iemand?' })
    expect((await kinds('counsel', id))[0]).toBe('commented')
  })

  test('that is due soon reminds once; what is read is read', async () => {
    const mail = await desk.mail('Haast', parcel('boot'))
    const id = (await ask(mail, { dueAt: new Date(Date.now() + 60_000).toISOString() })).json().id
    expect(await kinds('counsel', id)).toEqual(['asked'])
    await remindOfDue(desk.means.db)
    await remindOfDue(desk.means.db)
    expect(await kinds('counsel', id)).toEqual(['due-soon', 'asked'])
    await desk.as('counsel', 'POST', '/api/v1/notices/read', { ids: null })
    expect(await notices('counsel')).toEqual({ notices: [], unread: 0, next: null })
    expect((await notices('counsel', 'limit=1')).notices).toMatchObject([{ read: true }])
  })

  test('that is due soon reminds by the rounds of a worker, once, also while another round fails', async () => {
    const { db } = desk.means
    const dueAt = new Date(Date.now() + 60_000).toISOString()
    const { id } = (await ask(await desk.mail('Ronde', parcel('bus')), { dueAt })).json()
    const asOwner = (text: string) => withClient(desk.house.database.owner, (client) => client.query(text))
    await asOwner('revoke delete on waarom.task, waarom.import_file from waarom_app')
    await expect(openRounds(db)()).rejects.toThrow('permission denied for table task')
    await asOwner('grant delete on waarom.task, waarom.import_file to waarom_app')
    await openRounds(db)()
    const reminded = db.selectFrom('waarom.notice').select('user_id').where('kind', '=', 'due-soon')
    expect(await reminded.where('review_id', '=', id).execute()).toEqual([{ user_id: desk.ids.counsel }])
  })
})

describe('a mail that nobody works at', () => {
  const again = () => judgeAgain(desk.means, () => {}, new AbortController().signal)
  const needing = async () => {
    const { mails } = (await desk.as('counsel', 'GET', '/api/v1/mails?state=needs-person')).json()
    return mails.map((one: { id: string }) => one.id)
  }
  /** Puts an end to a decision, as a new version of the rulebook does. */
  const endDecisions = async (mail: string) => {
    await withClient(desk.house.database.owner, (client) =>
      client.query("update waarom.decision set until = '2020-01-01' where mail_id = $1", [mail]),
    )
  }

  test('waits by itself when its decision ends, with whom it waited before and by when it is due', async () => {
    const mail = await desk.mail('Afgelopen', DOUBTFUL)
    expect(await needing(), 'who makes a mail puts it to counsel').toContain(mail)
    const { ids } = desk
    const first = (await ask(mail, { assignedTo: ids.counsel, deputy: ids.counsel })).json().id
    expect(await needing()).not.toContain(mail)
    await decide(first, (await desk.draft(mail)).fingerprint)
    await again()
    expect(await waiting(mail), 'decided').toBeUndefined()
    const queued = async () =>
      (await desk.as('administrator', 'GET', '/api/v1/tasks?state=waiting')).json().tasks.length
    await judgeAgainAfterLastDay(desk.means.db)
    expect(await queued()).toBe(0)
    await endDecisions(mail)
    await judgeAgainAfterLastDay(desk.means.db)
    expect(await queued()).toBe(1)
    await again()
    const waits = await waiting(mail)
    expect(waits).toMatchObject({
      note: null,
      state: 'open',
      assignedTo: { id: ids.counsel },
      deputy: { id: ids.counsel },
    })
    expect(new Date(waits.dueAt).getTime()).toBeGreaterThan(Date.now())
    expect(await kinds('counsel', waits.id)).toEqual(['turned'])
    await again()
    expect(await kinds('counsel', waits.id)).toEqual(['turned'])
    await desk.as('counsel', 'POST', `/api/v1/reviews/${waits.id}/questions`, { text: 'Is dit nog zo?' })
    expect(await kinds('marketer', waits.id), 'who saved it answers').toEqual(['asked-back', 'turned'])
  })

  test('waits no longer when a new version needs nobody; what somebody asked waits until he takes it back', async () => {
    const [mail, other] = [await desk.mail('Hersteld', DOUBTFUL), await desk.mail('Gevraagd', DOUBTFUL)]
    await decide(await asked(mail), (await desk.draft(mail)).fingerprint)
    await endDecisions(mail)
    const id = await asked(other)
    await again()
    const waits = await waiting(mail)
    for (const one of [mail, other]) await desk.save(one, parcel('schuit'))
    expect(await review(waits.id)).toMatchObject({ state: 'withdrawn' })
    expect(await review(id)).toMatchObject({ state: 'open' })
  })

  test('that was put away waits for nobody', async () => {
    const mail = await desk.mail('Opgeborgen', DOUBTFUL)
    await decide(await asked(mail), (await desk.draft(mail)).fingerprint)
    await desk.as('marketer', 'PUT', `/api/v1/mails/${mail}`, { name: 'Opgeborgen', archived: true })
    await endDecisions(mail)
    await again()
    await desk.draft(mail)
    expect(await waiting(mail)).toBeUndefined()
  })
})

describe('a decision', () => {
  test('holds for the very text that the counsel saw, stands in the ledger without its reason, and shows in the report', async () => {
    const mail = await desk.mail('Besluit', parcel('tram'))
    const id = await asked(mail)
    const { fingerprint } = await desk.draft(mail)
    await desk.save(mail, parcel('metro'))
    expect((await decide(id, fingerprint)).json().code).toBe('reviews/draft-changed')
    expect(await entries(`review:${id}`)).toEqual([])
    const now = await desk.draft(mail)
    const { ids } = (await decide(id, now.fingerprint)).json()
    const [entry] = await entries(`decision:${ids[0]}`)
    expect(entry).toMatchObject({ kind: 'decision', actor: `user:${desk.ids.counsel}` })
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({
      what: 'approved',
      law: 'NL',
      purpose: 'service',
      fingerprint: now.fingerprint,
    })
    expect(entry?.body).not.toContain('bestelling')
    const { report } = await desk.draft(mail)
    expect(report.mail.decisions).toMatchObject([{ who: 'Sam de counsel', fallen: null }])
    expect(report.decisions).toMatchObject([{ id: ids[0], fallen: null }])
  })

  test('ends when the text changes, and says so; the same text again brings it back', async () => {
    const mail = await desk.mail('Einde', parcel('bus'))
    await decide(await asked(mail), (await desk.draft(mail)).fingerprint)
    await desk.save(mail, parcel('taxi'))
    expect((await desk.draft(mail)).report.decisions).toMatchObject([{ fallen: 'mail-changed' }])
    await desk.save(mail, parcel('bus'))
    expect((await desk.draft(mail)).report.decisions).toMatchObject([{ fallen: null }])
  })

  test.each([
    ['rulebook-changed', { rulebook: 'nl-2025.1' }],
    ['setting-changed', { reading: 'stricter' }],
    ['date-passed', { until: '2020-01-01' }],
  ] as const)('no longer holds by %s: %j', async (fallen, change) => {
    const mail = await desk.mail('Versie', parcel(fallen))
    const id = await asked(mail)
    const { id: draft_id, fingerprint, report } = await desk.draft(mail)
    const row = {
      ...{ mail_id: mail, id: v7(), review_id: id, draft_id, fingerprint, law: 'NL', reading: 'milder' as const },
      ...{ rulebook: String(report.mail.verdicts['NL']?.rulebook), house: houseHash([]), refuses: true, purpose: null },
      ...{ reason: 'Toen.', until: '9999-01-01', knew: [], advice_id: null, decided_by: desk.ids.counsel },
    }
    await desk.means.db
      .insertInto('waarom.decision')
      .values({ ...row, ...change })
      .execute()
    const now = await desk.draft(mail)
    expect(now.report.decisions).toMatchObject([{ id: row.id, fallen }])
    expect(now.report.mail.verdicts['NL']).toMatchObject({ decision: 'pass' })
  })

  test('lets no mail go of which nothing can be read, and may refuse it', async () => {
    const mail = await desk.mail('Leeg', 'Subject: Uw pakket\n\n')
    const id = await asked(mail)
    const { fingerprint } = await desk.draft(mail)
    expect((await decide(id, fingerprint)).json().code).toBe('reviews/nothing-read')
    const overruled = await overrule(mail, { fingerprint, law: 'NL', purpose: 'service', reason: 'Toch service.' })
    expect(overruled.json().code).toBe('reviews/nothing-read')
    const refused = await decide(id, fingerprint, [{ law: 'NL', purpose: null, reason: 'Er staat niets in.' }])
    expect(refused.json().ids).toHaveLength(1)
  })

  test('that refuses holds the mail', async () => {
    const mail = await desk.mail('Nee', parcel('kar'))
    const { fingerprint } = await desk.draft(mail)
    await decide(await asked(mail), fingerprint, [{ law: 'NL', purpose: null, reason: 'Niet zo.' }])
    expect((await desk.as('reader', 'GET', `/api/v1/mails/${mail}`)).json()).toMatchObject({
      decision: 'hold',
      stations: { purpose: { state: 'blocked', because: 'refused' } },
    })
  })

  test.each([
    [[{ law: 'DE', purpose: 'service', reason: 'x' }], 'reviews/not-judged-under'],
    [[{ law: 'NL', purpose: 'service', reason: 'x', until: '2020-01-01' }], 'reviews/until-passed'],
    [[{ law: 'NL', purpose: 'service', reason: ' ' }], 'server/bad-request'],
    [Array(2).fill({ law: 'NL', purpose: 'service', reason: 'x' }), 'reviews/law-twice'],
  ])('%j is refused: %s', async (decisions, code) => {
    const mail = await desk.mail('Fout', parcel('slee'))
    const id = await asked(mail)
    expect((await decide(id, (await desk.draft(mail)).fingerprint, decisions)).json().code).toBe(code)
    expect(await review(id)).toMatchObject({ state: 'open', decisions: [] })
  })

  test('is for counsel, and for no key', async () => {
    const mail = await desk.mail('Rol', parcel('ton'))
    const id = await asked(mail)
    const payload = {
      fingerprint: (await desk.draft(mail)).fingerprint,
      decisions: [{ law: 'NL', purpose: 'service', reason: 'x' }],
    }
    const url = `/api/v1/reviews/${id}/decisions`
    expect((await desk.as('marketer', 'POST', url, payload)).json().code).toBe('server/not-allowed')
    const { key } = (
      await desk.as('counsel', 'POST', '/api/v1/keys', { name: 'k', scopes: ['purpose:write'], days: 1 })
    ).json()
    const reply = await call(desk.house.app, 'POST', url, { headers: { authorization: `Bearer ${key}` }, payload })
    expect(reply.json().code).toBe('server/not-allowed')
  })
})

describe('an overruling', () => {
  test('counts at once in its own mail, sends others with a sentence like it to a person, and both end when it is revoked', async () => {
    const [mail, other, apart] = [
      await desk.mail('Bron', parcel('lamp')),
      await desk.mail('Gelijk', parcel('lamp').replace('4711', '99').replace('wordt morgen', 'wordt overmorgen')),
      await desk.mail('Anders', parcel('deur')),
    ]
    const draft = await desk.draft(mail)
    const segment = segmentOf(draft, 'Volg de lamp').id
    const made = await overrule(mail, { fingerprint: draft.fingerprint, segment, act: 'offer' })
    expect(made.json()).toMatchObject({
      direction: 'stricter',
      touches: [{ mailId: other, kind: 'review', likeness: 1 }],
    })
    const { id } = made.json()

    expect(segmentOf(await desk.draft(mail), 'Volg de lamp').act).toBe('offer')
    const touched = await desk.draft(other)
    expect(touched.report.mail.verdicts['NL']).toMatchObject({ reviewBecause: ['like-overruled'], decision: 'hold' })
    expect(touched.report.effects).toMatchObject([
      { id, kind: 'review', by: { name: 'Sam de counsel' }, reason: 'Dit is reclame.' },
    ])
    expect((await desk.draft(apart)).report.effects).toEqual([])
    const waits = await waiting(other)
    expect(waits, 'waits by itself, for who saved it').toMatchObject({
      note: null,
      askedBy: { name: 'Sam de marketer' },
    })
    expect([await kinds('counsel', waits.id), await kinds('marketer', waits.id)]).toEqual([['turned'], ['turned']])
    expect((await overrulings()).find((one: { id: string }) => one.id === id)).toMatchObject({
      ...{ state: 'stands', was: segmentOf(draft, 'Volg de lamp').act, says: 'offer' },
      touches: [
        { mail: { id: other, name: 'Gelijk' }, kind: 'review' },
        { mail: { id: mail }, kind: 'applied' },
      ],
    })

    expect((await revoke(id)).statusCode).toBe(204)
    expect((await desk.draft(other)).report.mail.verdicts['NL']).toMatchObject({ review: false, decision: 'pass' })
    expect(await review(waits.id), 'revoked').toMatchObject({ state: 'withdrawn' })
    expect(await kinds('counsel', waits.id)).toEqual(['withdrawn', 'turned'])
    expect(segmentOf(await desk.draft(mail), 'Volg de lamp').act).toBe(segmentOf(draft, 'Volg de lamp').act)
    expect((await revoke(id)).json().code).toBe('reviews/revoked-already')
    const bodies = (await entries(`overruling:${id}`)).map(({ kind, body }) => [kind, JSON.parse(body).what])
    expect(bodies).toEqual([
      ['overruling', 'overruled'],
      ['overruling', 'revoked'],
    ])
    expect(JSON.stringify(await entries(`overruling:${id}`))).not.toContain('reclame')
  })

  test('ends what was decided before about a mail that it touches, until it is revoked or decided about anew', async () => {
    const [mail, decided] = [
      await desk.mail('Later', parcel('tafel')),
      await desk.mail('Eerder', `${parcel('tafel')}<p>Dag.</p>`),
    ]
    await decide(await asked(decided), (await desk.draft(decided)).fingerprint)
    const draft = await desk.draft(mail)
    const made = await overrule(mail, {
      fingerprint: draft.fingerprint,
      segment: segmentOf(draft, 'Volg de').id,
      act: 'offer',
    })
    const after = await desk.draft(decided)
    expect(after.report.decisions).toMatchObject([{ fallen: 'overruled-since' }])
    expect(after.report.mail.verdicts['NL']).toMatchObject({ review: true, decision: 'hold' })
    const { reports } = (await desk.as('reader', 'GET', `/api/v1/mails/${decided}/drafts/${after.id}/reports`)).json()
    expect(reports[0]).toMatchObject({
      ended: [{ because: 'overruled-since' }],
      changes: [{ law: 'NL', after: { decision: 'hold' } }],
    })
    await decide((await waiting(decided)).id, after.fingerprint)
    expect((await desk.draft(decided)).report.mail.verdicts['NL']).toMatchObject({ review: false, decision: 'pass' })
    await revoke(made.json().id)
  })

  test('that is milder changes nothing elsewhere; a person applies it there, which is an overruling of its own', async () => {
    const offer = (word: string) => parcel(word).replace('Volg de', 'Nu korting: koop de')
    const [mail, other] = [
      await desk.mail('Mild', offer('stoel')),
      await desk.mail('Ook', `${offer('stoel')}<p>Dag.</p>`),
    ]
    const draft = await desk.draft(mail)
    const { id, direction } = (
      await overrule(mail, { fingerprint: draft.fingerprint, segment: segmentOf(draft, 'korting').id, act: 'delivery' })
    ).json()
    expect(direction).toBe('milder')
    const before = await desk.draft(other)
    expect(before.report.effects).toMatchObject([{ id, kind: 'precedent' }])
    expect(segmentOf(before, 'korting').act).not.toBe('delivery')
    const applied = await overrule(other, { fingerprint: before.fingerprint, precedent: id })
    expect(applied.statusCode).toBe(201)
    expect(segmentOf(await desk.draft(other), 'korting').act).toBe('delivery')
    const [first] = await overrulings()
    expect(first).toMatchObject({ id: applied.json().id, precedent: id })

    // It ends with the version of the rulebook.
    await desk.means.db
      .updateTable('waarom.overruling')
      .set({ rulebooks: JSON.stringify({ NL: 'nl-2025.1' }) })
      .where('id', '=', sql<string>`any(${[id, applied.json().id]}::uuid[])`)
      .execute()
    expect(segmentOf(await desk.draft(other), 'korting').act).not.toBe('delivery')
    expect((await overrulings())[0]).toMatchObject({ state: 'ended', touches: [] })
  })

  test('of a verdict counts in its own mail and asks a person about others of the same template', async () => {
    const [mail, copy] = [
      await desk.mail('Sjabloon', parcel('kast')),
      await desk.mail('Kopie', parcel('kast').replace('4711', '12')),
    ]
    const { fingerprint } = await desk.draft(mail)
    const { id } = (await overrule(mail, { fingerprint, law: 'NL', purpose: 'commercial' })).json()
    expect((await desk.draft(mail)).report.mail.verdicts['NL']).toMatchObject({
      purpose: 'commercial',
      decision: 'hold',
      review: false,
    })
    expect((await desk.draft(copy)).report.mail.verdicts['NL']).toMatchObject({ purpose: 'service', review: true })
    await revoke(id)
  })

  test('says something else than the report, of the text that was seen', async () => {
    const mail = await desk.mail('Onzin', parcel('plant'))
    const draft = await desk.draft(mail)
    const { fingerprint } = draft
    const { id, act } = segmentOf(draft, 'Volg de')
    const codes = await Promise.all(
      [
        { fingerprint, segment: id, act },
        { fingerprint, segment: 's999', act },
        { fingerprint: '0'.repeat(64), segment: id, act },
        { fingerprint, law: 'NL', purpose: 'service' },
        { fingerprint, law: 'DE', purpose: 'service' },
        { fingerprint, precedent: desk.ids.reader },
      ].map(async (payload) => (await overrule(mail, payload)).json().code),
    )
    expect(codes.map((code) => code.replace('reviews/', ''))).toEqual([
      'says-the-same',
      'no-such-segment',
      'draft-changed',
      'says-the-same',
      'not-judged-under',
      'no-such-overruling',
    ])
  })
})

describe('an outside counsel', () => {
  const invite = async (id: string) =>
    (await desk.as('counsel', 'POST', `/api/v1/reviews/${id}/guest-links`, { label: 'Kantoor De Groot' })).json()
  const enter = (link: string) =>
    call(desk.house.app, 'POST', '/api/v1/guest/session', { payload: { token: link.split('#')[1] } })
  const look = (cookie: string) => call(desk.house.app, 'GET', '/api/v1/guest/review?lang=nl', { headers: { cookie } })

  test('sees one mail by a link, comments and advises under his name, and a counsel of the house confirms', async () => {
    const mail = await desk.mail('Gast', parcel('vaas'))
    const id = await asked(mail)
    const { link } = await invite(id)
    expect(link).toMatch(/^http:\/\/localhost\/guest#[\w-]{43}$/)
    const came = await enter(link)
    expect(String(came.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
    const cookie = cookiesOf(came)
    const say = (where: string, payload: object) =>
      call(desk.house.app, 'POST', `/api/v1/guest/${where}`, {
        headers: { cookie },
        payload: { name: 'Mr. De Groot', ...payload },
      })
    expect((await say('comments', { text: 'Prima.' })).statusCode).toBe(201)
    const advised = await say('advice', { law: 'NL', purpose: 'service', text: 'Dit is service.' })
    const elsewhere = await say('advice', { law: 'DE', purpose: 'service', text: 'Ook daar.' })
    expect(elsewhere.json().code).toBe('reviews/not-judged-under')
    const view = (await look(cookie)).json()
    expect(view).toMatchObject({
      mail: { name: 'Gast', source: parcel('vaas') },
      report: { mail: { verdicts: { NL: { purpose: 'service' } } } },
      comments: [
        { kind: 'comment', guest: 'Mr. De Groot' },
        { kind: 'advice', advice: { law: 'NL', refuses: false, purpose: 'service' } },
      ],
    })
    expect((await review(id)).decisions).toEqual([])
    const { fingerprint } = await desk.draft(mail)
    const other = { law: 'NL', purpose: 'commercial', reason: 'Niet zo.', adviceId: advised.json().id }
    expect((await decide(id, fingerprint, [other])).json().code).toBe('reviews/no-such-advice')
    const confirmed = { law: 'NL', purpose: 'service', reason: 'Zoals geadviseerd.', adviceId: advised.json().id }
    expect((await decide(id, fingerprint, [confirmed])).statusCode).toBe(201)
    expect((await review(id)).decisions).toMatchObject([
      { adviceId: advised.json().id, by: { name: 'Sam de counsel' } },
    ])
    expect((await say('comments', { text: 'Nog iets.' })).json().code).toBe('reviews/closed')
    expect((await call(desk.house.app, 'GET', '/api/v1/mails', { headers: { cookie } })).statusCode).toBe(401)
  })

  test('is out when the link is ended or its time is over, and its token is kept nowhere', async () => {
    const id = await asked(await desk.mail('Gast weg', parcel('klok')))
    const made = await invite(id)
    const cookie = cookiesOf(await enter(made.link))
    expect((await look(cookie)).statusCode).toBe(200)
    const rows = await desk.means.db.selectFrom('waarom.guest_link').selectAll().execute()
    expect(JSON.stringify([rows, await review(id)])).not.toContain(made.link.split('#')[1])
    await desk.as('counsel', 'DELETE', `/api/v1/guest-links/${made.id}`)
    expect((await look(cookie)).json().code).toBe('reviews/link-ended')
    expect((await entries(`guest-link:${made.id}`)).map(({ kind }) => kind)).toEqual(['right', 'right'])

    const late = await invite(id)
    const other = cookiesOf(await enter(late.link))
    await desk.means.db
      .updateTable('waarom.guest_link')
      .set({ expires_at: new Date() })
      .where('id', '=', late.id)
      .execute()
    expect((await look(other)).json().code).toBe('reviews/link-ended')
    expect((await enter(late.link)).json().code).toBe('reviews/link-ended')
    expect((await look('')).json().code).toBe('reviews/link-ended')
  })
})
