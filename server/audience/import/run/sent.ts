import type { Kysely } from 'kysely'
import { ProblemError } from '../../../problems.ts'
import type { Tables } from '../../../store/store.ts'
import { stepProblems } from '../problems.ts'
import type { ImportChoice } from '../setting/choice.ts'
import type { ImportRow } from './plan.ts'

/** A mail of ours of which rows say that it was sent. */
export interface SentMail {
  readonly id: string
  readonly name: string
  readonly brandId: string
}

/**
 * The mails of ours whose frozen audiences a file with what was sent names, by name. What it names of another installation is
 * not known here.
 */
export async function mailsInFile(
  db: Kysely<Tables>,
  { survey, mapping }: Pick<ImportRow, 'survey' | 'mapping'>,
): Promise<readonly SentMail[]> {
  const hashes = (survey.snapshots ?? []).map((hash) => Buffer.from(hash, 'hex'))
  if (hashes.length === 0 || !mapping.holds.includes('deliveries')) return []
  return db
    .selectFrom('waarom.mail')
    .select(['id', 'name', 'brand_id as brandId'])
    .where('id', 'in', (query) =>
      query.selectFrom('waarom.audience_snapshot').select('mail_id').where('hash', 'in', hashes),
    )
    .orderBy('name')
    .orderBy('id')
    .execute()
}

const NOTHING_SAID: NonNullable<ImportChoice['deliveries']> = { mailId: null, name: null, streamId: null, sentAt: null }

/**
 * A choice with the mail that the file itself says was sent.
 * @throws ProblemError `import/several-mails`, and `import/other-mail` when somebody chose another
 */
export function tied(choice: ImportChoice, mails: readonly SentMail[]): ImportChoice {
  const [mail, ...others] = mails
  if (mail === undefined) return choice
  if (others.length > 0)
    throw new ProblemError(stepProblems.make('several-mails', { mails: mails.map(({ name }) => name).join(', ') }))
  const deliveries = choice.deliveries ?? NOTHING_SAID
  if (deliveries.mailId !== null && deliveries.mailId !== mail.id)
    throw new ProblemError(stepProblems.make('other-mail', { mail: mail.name }))
  return { ...choice, deliveries: { ...deliveries, mailId: mail.id } }
}
