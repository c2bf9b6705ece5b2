import { expect, test } from 'vitest'
import { withClient } from '../connection.ts'
import { makeDatabase } from '../fixtures/database.ts'
import { migrate, readMigrations } from './migrations.ts'

const all = readMigrations()
const before = all.findIndex(({ name }) => name === '0016-one-soft-opt-in')

const GROUND = `
  insert into waarom.legal_sender (id, name, kind, address, country)
    values ('00000000-0000-7000-8000-000000000001', 'Winkel', 'company', 'Straat 1', 'NL');
  insert into waarom.contact (id, kind, first_seen_at) values ('00000000-0000-7000-8000-000000000002', 'person', now());
  insert into waarom.wording (id, hash, text) values ('00000000-0000-7000-8000-000000000003', '\\x00', 'Wij mailen u.');
  create function pg_temp.say(n int, at timestamptz, evidence text, order_id uuid) returns void language sql as $$
    insert into waarom.soft_opt_in (contact_id, id, legal_sender_id, kind, order_id, at, notice_id, notice_evidence,
      opt_out_id, opt_out_evidence)
    values ('00000000-0000-7000-8000-000000000002', ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
      '00000000-0000-7000-8000-000000000001', 'sale', order_id, at, '00000000-0000-7000-8000-000000000003', evidence,
      '00000000-0000-7000-8000-000000000003', 'vakje leeg')
  $$;`

test('of a soft opt-in that was written twice what was said last stands, and another can no longer come', async () => {
  await withClient((await makeDatabase(null)).owner, async (client) => {
    await migrate(client, all.slice(0, before))
    await client.query(GROUND)
    const order = '00000000-0000-7000-8000-000000000009'
    const say = (n: number, at: string, evidence: string, of: string | null = null) =>
      client.query('select pg_temp.say($1, $2, $3, $4)', [n, at, evidence, of])
    await say(11, '2025-01-01', 'kassa v3', order)
    await say(12, '2025-01-01', 'kassa v3')
    await say(13, '2025-01-01', 'kassa v4')
    await say(14, '2025-02-01', 'kassa v3')
    await migrate(client, all)
    const { rows } = await client.query('select notice_evidence, order_id from waarom.soft_opt_in order by at')
    expect(rows).toEqual([
      { notice_evidence: 'kassa v4', order_id: order },
      { notice_evidence: 'kassa v3', order_id: null },
    ])
    await expect(say(15, '2025-01-01', 'kassa v3')).rejects.toThrow('soft_opt_in_once')
  })
})
