import { recipientRows } from '@waarom/audience/takeaway/rows.ts'
import { SHAPES } from '@waarom/audience/takeaway/shapes/index.ts'
import { describe, expect, test } from 'vitest'
import { converted, planOf } from './fixtures/plan.ts'
import { checkMapping, dropOf } from './mapping.ts'

const SENT_AT = '2026-11-20T09:00:00.000Z'
const DELIVERIES = { mailId: null, name: 'Nieuws 3', streamId: null, sentAt: SENT_AT }
const said = { choice: { deliveries: DELIVERIES } }
const HEAD = 'E-mail;Campagne;Verstuurd op;Status'

describe('a report of what a mail tool sent', () => {
  test.each([
    ['E-mail;Campagne;Verstuurd op;Status', 'contact.address delivery.mail delivery.at delivery.status'],
    ['Email;Campaign Name;Send time;Delivery status', 'contact.address delivery.mail delivery.at delivery.status'],
    ['Message ID;E-Mail-Adresse;Gesendet am', 'delivery.id contact.address delivery.at'],
    ['Adresse e-mail;Envoyé le;Statut', 'contact.address delivery.at delivery.status'],
    ['Email Address;Waarom Mail', 'contact.address delivery.mail'],
  ])('is known by the very names of its columns, and makes nobody: %s', async (head, fields) => {
    const { mapping } = await planOf(`${head}\na@example.org;b;c;d`)
    expect(mapping.holds).toEqual(['deliveries'])
    expect(Object.values(mapping.columns).join(' ')).toBe(fields)
  })

  test('gives for each row what was sent when, and takes no name of anybody', async () => {
    const { records, plan } = await converted(`${HEAD};Voornaam\neva@example.org;Nieuws;2026-01-31 10:00;verzonden;Eva`)
    expect(records).toMatchObject([
      {
        ...{ contact: null, addresses: [{ key: 'eva@example.org' }], suppressions: [] },
        delivery: { mail: 'Nieuws', at: '2026-01-31T09:00:00.000Z', state: 'sent', externalId: null },
      },
    ])
    checkMapping(plan.mapping, [...HEAD.split(';'), 'Voornaam'])
  })

  test.each([
    ['', 'sent', []],
    ['Delivered', 'sent', []],
    ['Soft bounce', 'bounced', []],
    ['Hard Bounce', 'bounced', [{ type: 'hard-bounce', at: SENT_AT, streamId: null, brandId: null }]],
    ['onbekend', 'unknown', []],
  ])('“%s” is %s', async (word, state, suppressions) => {
    const { records } = await converted(`E-mail;Mailing;Status\neva@example.org;;${word}`, said)
    expect(records).toMatchObject([{ delivery: { state, mail: 'Nieuws 3', at: SENT_AT }, suppressions }])
  })

  test('a mail that was never sent is none, and of another word it is asked what it means', async () => {
    const file = 'E-mail;Mailing;Status\neva@example.org;x;niet verzonden\ntom@example.org;x;in de wolken'
    const { records, rejected, idle } = await converted(file, said)
    expect([records, idle]).toEqual([[], 1])
    expect(rejected).toMatchObject([{ line: 3, problem: { code: 'value/unknown-word' } }])
  })

  test('that holds only who bounced for good says so of everybody: bounced, and refused', async () => {
    const mapping = { everybody: { suppress: 'hard-bounce' } } as const
    const { records } = await converted('E-mail;Mailing\neva@example.org;x', { ...said, mapping })
    expect(records).toMatchObject([
      { delivery: { state: 'bounced' }, suppressions: [{ type: 'hard-bounce', at: SENT_AT }] },
    ])
  })

  test('a row without a moment or an address is rejected', async () => {
    const { rejected } = await converted(`${HEAD}\neva@example.org;x;;\n;x;2026-01-31;`)
    expect(rejected.map(({ problem }) => problem.code)).toEqual(['row/no-delivery-moment', 'row/nobody'])
  })
})

test.each(SHAPES.map((shape) => [shape.id, shape] as const))(
  'a file that went along to a mail tool comes back as what was sent, to whom, of which mail: %s',
  async (_id, shape) => {
    const taken = { mail: 'Bezorgtijd', hash: 'abc', frozenAt: SENT_AT }
    const eva = { address: 'eva@example.org', externalId: 'K-1', firstName: 'Eva', lastName: 'de Wit', language: 'nl' }
    const placed = { ...eva, group: 'Open', variant: 'A', reason: 'U hebt een bestelling.' }
    const { headings, rows } = recipientRows(shape, taken, [placed], true)
    const file = [headings, ...rows].map((row) => row.join(shape.separator)).join('\n')
    const { records, plan } = await converted(file, said)
    const dropped = plan.survey.columns.flatMap(({ column }) => dropOf(plan.mapping, column) ?? [])
    expect(dropped.filter((why) => why === 'ours')).toHaveLength(4)
    expect(dropped).not.toContain('not-mapped')
    expect(records).toMatchObject([
      {
        ...{ contact: null, addresses: [{ key: 'eva@example.org' }] },
        delivery: { contactId: 'K-1', mail: 'Bezorgtijd', at: SENT_AT, state: 'sent' },
      },
    ])
  },
)

test('a list of addresses and names says nothing of mails until somebody says it does', async () => {
  const file = 'Email Address,First Name\neva@example.org,Eva'
  expect((await planOf(file)).mapping.holds).toEqual(['contacts'])
  const { records } = await converted(file, { ...said, mapping: { holds: ['deliveries'] } })
  expect(records).toMatchObject([{ contact: null, delivery: { mail: 'Nieuws 3', at: SENT_AT, state: 'sent' } }])
})
