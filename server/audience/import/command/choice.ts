import type { ConsentPurpose } from '@waarom/audience/consent/purpose.ts'
import type { LegalBasis } from '@waarom/audience/provenance/legal-basis.ts'
import type { RefusalType } from '@waarom/audience/suppression/suppression.ts'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { ProblemError } from '../../../problems.ts'
import type { Tables } from '../../../store/store.ts'
import { type Answers, answersSchema } from '../convert/answers.ts'
import { type Mapping, mappingSchema } from '../convert/mapping.ts'
import { stepProblems } from '../problems.ts'
import { sendersIn } from '../run/senders.ts'
import { choiceSchema, type ImportChoice } from '../setting/choice.ts'
import type { Holds } from '../sources/field.ts'
import { plain } from '../values/text.ts'

/** What a file with a mapping holds. */
export const saidSchema = z.strictObject({ mapping: mappingSchema, answers: answersSchema.partial().optional() })

/** Where the people of a file come from, by names. */
export interface NamedProvenance {
  readonly told: string | null
  readonly legalBasis: LegalBasis
  readonly purpose: string
  /** Name of a retention rule. */
  readonly retention: string
  /** When it was collected, where the rows do not say. */
  readonly at: string | null
  /** Where that can be looked up. */
  readonly evidence: string | null
}

/** An import as it is asked at the terminal; brand, stream and retention rule by their names. */
export interface CommandAsk {
  readonly path: string
  readonly lang: 'nl' | 'en'
  readonly as: Holds | null
  readonly source: string | null
  /** Null where there is but one. */
  readonly brand: string | null
  readonly stream: string | null
  /** What people consented to. */
  readonly consent: ConsentPurpose | null
  /** What was shown then, where the rows do not say. */
  readonly wording: string | null
  /** How far an unsubscribe goes; null for the stream that is named, else the brand. */
  readonly reach: 'stream' | 'brand' | 'all' | null
  /** When a list of refusals was made. */
  readonly listMadeAt: string | null
  readonly everybody: RefusalType | null
  /** Who was told to mail at a soft opt-in, by name. */
  readonly legalSender: string | null
  /** Which mail of ours a tool sent: its id or its name; null where nobody says. */
  readonly mail: string | null
  /** What the tool calls it, and when it was sent, where the rows do not say. */
  readonly mailName: string | null
  readonly sentAt: string | null
  /** `unknown` when somebody says that nobody knows; null when nothing is said. */
  readonly provenance: NamedProvenance | 'unknown' | null
  readonly said: { readonly mapping: Mapping; readonly answers?: Partial<Answers> | undefined } | null
  readonly answers: Partial<Answers>
  readonly dryRun: boolean
}

type Named = 'brand' | 'stream' | 'retention_rule'

async function idOf(db: Kysely<Tables>, table: Named, name: string | null, brandId?: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(`waarom.${table}`)} where put_away_at is null
      and (${name}::text is null or lower(name) = lower(${name}))
      and ${brandId === undefined ? sql`true` : sql`brand_id = ${brandId}`} limit 2`.execute(db)
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}

async function provenanceBy(
  db: Kysely<Tables>,
  said: NamedProvenance | 'unknown',
): Promise<ImportChoice['provenance']> {
  if (said === 'unknown') return { known: false }
  const { retention, ...rest } = said
  const retentionRuleId = await idOf(db, 'retention_rule', retention)
  if (!retentionRuleId) throw new ProblemError(stepProblems.make('no-retention-rule'))
  return { known: true, ...rest, retentionRuleId }
}

function refusalsBy(reach: CommandAsk['reach'], streamId: string | null): ImportChoice['refusals'] {
  if (reach === 'all' || reach === 'brand') return { reach }
  if (streamId) return { reach: 'stream', streamId }
  if (reach === 'stream') throw new ProblemError(stepProblems.make('no-stream'))
  return { reach: 'brand' }
}

async function senderBy(db: Kysely<Tables>, name: string | null): Promise<string | null> {
  if (name === null) return null
  const id = (await sendersIn(db, null)).byName.get(plain(name))
  if (!id) throw new ProblemError(stepProblems.make('no-legal-sender'))
  return id
}

/** The mail of ours that was sent, by its name or id; null where none is named. */
async function sentBy(db: Kysely<Tables>, { mail }: CommandAsk): Promise<Sent | null> {
  if (mail === null) return null
  const { rows } = await sql<Sent>`
    select id, brand_id as "brandId" from waarom.mail
    where id::text = lower(${mail}) or lower(name) = lower(${mail}) limit 2`.execute(db)
  const [found] = rows
  if (!found || rows.length > 1) throw new ProblemError(stepProblems.make('no-mail'))
  return found
}

interface Sent {
  readonly id: string
  readonly brandId: string
}

/**
 * What was said at the terminal, as a choice. Null when nothing was said of the origin.
 * @throws ProblemError `import/no-brand`, `import/no-stream`, `import/no-retention-rule`, `import/no-source`,
 * `import/no-legal-sender`, `import/no-mail`
 */
export async function choiceBy(
  db: Kysely<Tables>,
  ask: CommandAsk,
  recognised: string | null,
): Promise<ImportChoice | null> {
  if (ask.provenance === null) return null
  const { success, data: source } = choiceSchema.shape.source.safeParse(ask.source ?? recognised)
  if (!success) throw new ProblemError(stepProblems.make('no-source'))
  const sent = await sentBy(db, ask)
  // A mail is of one brand, so that who names the mail need not name that too.
  const brandId = ask.brand === null && sent ? sent.brandId : await idOf(db, 'brand', ask.brand)
  if (!brandId) throw new ProblemError(stepProblems.make('no-brand'))
  const streamId = ask.stream === null ? null : await idOf(db, 'stream', ask.stream, brandId)
  if (ask.stream !== null && !streamId) throw new ProblemError(stepProblems.make('no-stream'))
  return {
    brandId,
    source,
    provenance: await provenanceBy(db, ask.provenance),
    consent: ask.consent && { purpose: ask.consent, streamId, wording: ask.wording },
    refusals: refusalsBy(ask.reach, streamId),
    legalSenderId: await senderBy(db, ask.legalSender),
    deliveries: { mailId: sent?.id ?? null, name: ask.mailName, streamId, sentAt: ask.sentAt },
    listMadeAt: ask.listMadeAt,
  }
}
