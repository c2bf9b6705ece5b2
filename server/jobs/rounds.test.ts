import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk, PARCEL } from '../purpose/drafts/fixtures/desk.ts'
import { withClient } from '../store/connection.ts'
import { openRounds } from './rounds.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.house.close())

test('who answers for a review is reminded, once, when it is due soon, also while another round fails', async () => {
  const { db } = desk.means
  const mail = await desk.mail('Pakket', PARCEL)
  const dueAt = new Date(Date.now() + 60_000).toISOString()
  const { id } = (await desk.as('marketer', 'POST', `/api/v1/mails/${mail}/reviews`, { note: 'Mag dit?', dueAt })).json()
  const asOwner = (sql: string) => withClient(desk.house.database.owner, (client) => client.query(sql))
  await asOwner('revoke delete on waarom.task, waarom.import_file from waarom_app')
  await expect(openRounds(db)()).rejects.toThrow('permission denied for table task')
  await asOwner('grant delete on waarom.task, waarom.import_file to waarom_app')
  await openRounds(db)()
  const reminded = db.selectFrom('waarom.notice').select('user_id').where('kind', '=', 'due-soon').where('review_id', '=', id)
  expect(await reminded.execute()).toEqual([{ user_id: desk.ids.counsel }])
})
