import type { Kysely, Selectable } from 'kysely'
import { timeZoneOf } from '../../../organisation/today.ts'
import { ProblemError } from '../../../problems.ts'
import type { Tables } from '../../../store/store.ts'
import { type Ask, asksOf } from '../convert/answers.ts'
import type { Plan } from '../convert/convert.ts'
import { checkMapping, type Mapping } from '../convert/mapping.ts'
import { stepProblems } from '../problems.ts'
import { type ImportChoice, settingOf } from '../setting/choice.ts'
import type { Doubt } from '../sources/source.ts'
import { SOURCES } from '../sources/sources.gen.ts'
import { zoneOf } from '../values/zone.ts'
import type { ImportSetting } from '../write/record.ts'
import { sendersIn } from './senders.ts'
import { mailsInFile, tied } from './sent.ts'

/** An import as it stands in the database. */
export type ImportRow = Selectable<Tables['waarom.import']>

/** One import by its number. @throws ProblemError `import/no-such-import` */
export async function importRow(db: Kysely<Tables>, id: string): Promise<ImportRow> {
  const row = await db.selectFrom('waarom.import').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new ProblemError(stepProblems.make('no-such-import'))
  return row
}

/** What its source leaves open about a kind of file. */
function doubtOf({ source, source_file }: Pick<ImportRow, 'source' | 'source_file'>): Doubt | null {
  const file = SOURCES.find(({ id }) => id === source)?.files.find(({ id }) => id === source_file)
  return file?.doubt ?? null
}

/** What a person is asked about an import, answered or not. */
export function asksAbout(row: ImportRow): readonly Ask[] {
  return asksOf(row.survey, row.mapping, row.answers, doubtOf(row))
}

/** Whether a mapping takes anything that is a consent. */
function hasConsents({ holds, columns, everybody }: Mapping): boolean {
  const says = (one: unknown) => typeof one === 'object' && one !== null && 'consent' in one && one.consent === true
  return (
    holds.includes('consents') &&
    (says(everybody) ||
      Object.values(columns).some((use) =>
        typeof use === 'string' ? use.startsWith('consent.') : 'means' in use && Object.values(use.means).some(says),
      ))
  )
}

/**
 * Looks whether what was chosen is there.
 * @throws ProblemError `import/no-brand`, `import/no-stream`, `import/no-legal-sender`, `import/no-retention-rule`
 */
export async function checkChoice(db: Kysely<Tables>, choice: ImportChoice): Promise<void> {
  const brand = db
    .selectFrom('waarom.brand')
    .select('id')
    .where('id', '=', choice.brandId)
    .where('put_away_at', 'is', null)
  if (!(await brand.executeTakeFirst())) throw new ProblemError(stepProblems.make('no-brand'))
  const { consent, refusals, deliveries } = choice
  const ofRefusals = refusals.reach === 'stream' ? refusals.streamId : null
  const streams = [consent?.streamId ?? null, ofRefusals, deliveries?.streamId ?? null]
  for (const id of streams.filter((one) => one !== null)) {
    const stream = await db
      .selectFrom('waarom.stream')
      .select('id')
      .where('id', '=', id)
      .where('brand_id', '=', choice.brandId)
      .executeTakeFirst()
    if (!stream) throw new ProblemError(stepProblems.make('no-stream'))
  }
  if (choice.legalSenderId) {
    const sender = db.selectFrom('waarom.legal_sender').select('id').where('id', '=', choice.legalSenderId)
    if (!(await sender.executeTakeFirst())) throw new ProblemError(stepProblems.make('no-legal-sender'))
  }
  if (!choice.provenance.known) return
  const rule = await db
    .selectFrom('waarom.retention_rule')
    .select('id')
    .where('id', '=', choice.provenance.retentionRuleId)
    .where('put_away_at', 'is', null)
    .executeTakeFirst()
  if (!rule) throw new ProblemError(stepProblems.make('no-retention-rule'))
}

/**
 * The stream of the mail of ours that was sent; null where none is named.
 * @throws ProblemError `import/no-mail`
 */
async function streamOfSent(db: Kysely<Tables>, { deliveries }: ImportChoice): Promise<string | null> {
  const mailId = deliveries?.mailId ?? null
  if (mailId === null) return null
  const mail = await db.selectFrom('waarom.mail').select('stream_id').where('id', '=', mailId).executeTakeFirst()
  if (!mail) throw new ProblemError(stepProblems.make('no-mail'))
  return mail.stream_id
}

/** All that an import is done by. */
export interface Ready {
  readonly plan: Plan
  readonly setting: ImportSetting
}

/**
 * What an import is done by, once everything has been said that must be said.
 * @throws ProblemError `import/…` that says what is missing
 */
export async function readyPlan(
  db: Kysely<Tables>,
  row: Pick<ImportRow, 'survey' | 'mapping' | 'answers' | 'setting' | 'source' | 'source_file'>,
): Promise<Ready> {
  const { survey, mapping, answers } = row
  const doubt = doubtOf(row)
  checkMapping(
    mapping,
    survey.columns.map(({ column }) => column),
  )
  const open = asksOf(survey, mapping, answers, doubt).filter(({ answered }) => !answered)
  if (open.length > 0) throw new ProblemError(stepProblems.make('unanswered', { count: open.length }))
  if (!row.setting) throw new ProblemError(stepProblems.make('no-setting'))
  const setting = tied(row.setting, await mailsInFile(db, row))
  if (!setting.consent && hasConsents(mapping)) throw new ProblemError(stepProblems.make('no-consent-purpose'))
  await checkChoice(db, setting)
  const senders = await sendersIn(db, setting.legalSenderId)
  const { holds, columns } = mapping
  if (holds.includes('soft-opt-ins') && !senders.chosen && !Object.values(columns).includes('soft-opt-in.sender'))
    throw new ProblemError(stepProblems.make('no-legal-sender'))
  const saysWhen = setting.deliveries?.sentAt || Object.values(columns).includes('delivery.at')
  if (holds.includes('deliveries') && !saysWhen) throw new ProblemError(stepProblems.make('no-sent-moment'))
  if (Date.parse(setting.deliveries?.sentAt ?? '') > Date.now())
    throw new ProblemError(stepProblems.make('sent-in-future'))
  return {
    plan: { survey, mapping, answers, choice: setting, doubt, zone: zoneOf(await timeZoneOf(db)), senders },
    setting: settingOf(setting, await streamOfSent(db, setting)),
  }
}
