import type { RefusalType } from '@waarom/audience/suppression/suppression.ts'
import { valueProblems } from '../problems.ts'
import type { ImportChoice } from '../setting/choice.ts'
import type { Meaning, Use } from '../sources/source.ts'
import type { RecordConsent, RecordSuppression } from '../write/record.ts'
import type { RowReader } from './row-reader.ts'

/** What a row says about a person beside its fields: what being in the file means, and what its words mean. */
export interface Said {
  readonly everybody: Meaning | null
  readonly words: readonly Meaning[]
  /** Whether the words of the file, or being in it, tell who refused: then a moment alone tells nothing. */
  readonly saysRefusals: boolean
  /** Whether the file is taken for its refusals: only then is a reason alone one. */
  readonly holdsRefusals: boolean
}

/** Whether any word of these columns, or being in the file, means that somebody refused. */
export function saysRefusals(everybody: Meaning | null, columns: readonly WordColumn[]): boolean {
  return refusals([everybody, ...columns.flatMap(({ use }) => Object.values(use.means))]).length > 0
}

/** A column that is read by its words. */
export interface WordColumn {
  readonly at: number
  readonly column: string
  readonly use: Extract<Use, { means: unknown }>
}

/** What the words of a row mean. A word that is not known makes it be rejected, where its meaning would be a guess. */
export function wordsOf(reader: RowReader, columns: readonly WordColumn[]): readonly Meaning[] {
  const found: Meaning[] = []
  for (const { at, column, use } of columns) {
    const word = reader.word(at)
    if (word === '') continue
    if (Object.hasOwn(use.means, word)) found.push(use.means[word] ?? 'nothing')
    else if (use.rest === 'reject')
      reader.fault(valueProblems.make('unknown-word', { known: Object.keys(use.means).join(', ') }), column)
  }
  return found
}

const NO_REFUSALS: readonly never[] = []

const refusalIn = (one: Meaning | null) =>
  one !== null && typeof one === 'object' && 'suppress' in one ? one.suppress : null

function refusals(meanings: readonly (Meaning | null)[]): readonly RefusalType[] {
  // Of nearly every row; there are millions.
  if (!meanings.some(refusalIn)) return NO_REFUSALS
  return [...new Set(meanings.flatMap((one) => refusalIn(one) ?? []))]
}

/** What a person said about one kind of mail; the rest is about the person or the address, and goes for all. */
const NARROW: ReadonlySet<RefusalType> = new Set(['unsubscribed', 'objection-marketing', 'by-hand'])

/**
 * The refusals of a row: what its words say, or what being in the file does. Where neither ever says that somebody
 * refused, a moment is that of an unsubscribe; a reason alone is something by hand in a file of refusals, and else nothing.
 */
export function suppressionsOf(
  reader: RowReader,
  said: Said,
  { refusals: reach, brandId }: ImportChoice,
): readonly RecordSuppression[] {
  const at = reader.value('suppression.at')?.at ?? null
  const reason = reader.value('suppression.reason') ?? ''
  const named = refusals([said.everybody, ...said.words])
  const unnamed =
    at !== null && !said.saysRefusals
      ? (['unsubscribed'] as const)
      : reason && said.holdsRefusals
        ? (['by-hand'] as const)
        : []
  const types = named.length > 0 ? named : unnamed
  if (types.length === 0) return NO_REFUSALS
  return types.map((type) => {
    const narrow = NARROW.has(type)
    return {
      type,
      streamId: narrow && reach.reach === 'stream' ? reach.streamId : null,
      brandId: narrow && reach.reach === 'brand' ? brandId : null,
      reason,
      at,
    }
  })
}

/** Where somebody said yes, as the row has it; the words are those of our fields, for any language. */
function evidenceOf(reader: RowReader): string | null {
  const parts = (['consent.list', 'consent.page', 'consent.asked-from', 'consent.confirmed-from'] as const).flatMap(
    (field) => {
      const value = reader.value(field)
      return value === null ? [] : [`${field.slice('consent.'.length)}: ${value}`]
    },
  )
  return parts.length > 0 ? parts.join('; ') : null
}

/**
 * The consent of a row: where it says yes, or has the moment at which somebody asked for it. To be on a list is no
 * consent; nor is a confirmation where the file could have said when he asked and does not: such people were put on the
 * list by somebody else. A word that says no, or that he refused, makes its moments no consent either.
 */
export function consentOf(
  reader: RowReader,
  said: Said,
  suppressions: readonly RecordSuppression[],
  choice: ImportChoice,
): RecordConsent | null {
  const given = reader.value('consent.given')
  const at = reader.value('consent.asked')?.at ?? null
  const confirmedAt = reader.value('consent.confirmed')?.at ?? null
  const withdrawn = reader.value('consent.withdrawn')?.at ?? null
  const says = (meaning: Meaning | null, yes: boolean) =>
    meaning !== null && typeof meaning === 'object' && 'consent' in meaning && meaning.consent === yes
  const all = [said.everybody, ...said.words]
  const no = given === false || all.some((one) => says(one, false)) || refusals(said.words).length > 0
  const yes =
    given === true ||
    all.some((one) => says(one, true)) ||
    at !== null ||
    (confirmedAt !== null && !reader.has('consent.asked'))
  if ((no || !yes) && withdrawn === null) return null
  if (!choice.consent) return null
  const left = suppressions.find(({ type }) => type === 'unsubscribed' || type === 'objection-marketing')
  return {
    purpose: choice.consent.purpose,
    streamId: choice.consent.streamId,
    wording: reader.value('consent.wording') ?? choice.consent.wording,
    at,
    confirmedAt,
    withdrawnAt: withdrawn ?? left?.at ?? null,
    evidence: evidenceOf(reader),
  }
}
