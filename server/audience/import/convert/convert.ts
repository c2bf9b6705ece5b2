import type { Problem } from '@waarom/purpose/problem.ts'
import { rowProblems } from '../problems.ts'
import type { Batch, Row } from '../read/row.ts'
import type { ImportChoice } from '../setting/choice.ts'
import type { Doubt, Meaning } from '../sources/source.ts'
import type { Survey } from '../survey/survey.ts'
import type { Zone } from '../values/zone.ts'
import type { ImportRecord, RecordBatch, RecordDelivery, RecordSuppression, Refused } from '../write/record.ts'
import type { Answers } from './answers.ts'
import { deliveryOf, fareOf } from './delivery.ts'
import type { Mapping } from './mapping.ts'
import { named } from './named.ts'
import { consentOf, saysRefusals, suppressionsOf, type WordColumn, wordsOf } from './permission.ts'
import { addressesOf, contactOf } from './person.ts'
import { type LeftOut, type RowReader, rowReader } from './row-reader.ts'
import { type Senders, saysSoftOptIn, softOptInOf } from './soft-opt-in.ts'
import { contractOf, eventOf, lineOf, orderOf } from './trade.ts'

/** All that decides what the rows of a file become. */
export interface Plan {
  readonly survey: Survey
  readonly mapping: Mapping
  readonly answers: Answers
  readonly choice: ImportChoice
  /** What its source leaves open about this kind of file. */
  readonly doubt: Doubt | null
  /** The clocks of the organisation. */
  readonly zone: Zone
  readonly senders: Senders
}

/** Rows on their way to records. */
export interface Conversion {
  readonly batches: AsyncGenerator<RecordBatch>
  /** Values that were left out so far, by column and problem. */
  readonly leftOut: () => readonly LeftOut[]
  /** Rows so far that say nothing which is taken, such as a click in a list of complaints. */
  readonly idle: () => number
}

/** What being in the file says about everybody: what a person chose in doubt, else what the mapping says. */
function everybodyOf({ doubt, answers, mapping }: Plan): Meaning | null {
  return doubt?.choices?.find(({ id }) => id === answers.doubt)?.everybody ?? mapping.everybody
}

function wordColumns({ survey, mapping }: Plan): readonly WordColumn[] {
  return survey.columns.flatMap(({ column }, at) => {
    const use = named(mapping.columns, column)
    return typeof use === 'object' && 'means' in use ? [{ at, column, use }] : []
  })
}

/** Makes records of the rows of a file, batch by batch and in their order; what cannot be one is refused with its reason. */
export function convert(batches: AsyncIterable<Batch>, plan: Plan): Conversion {
  const reader = rowReader(plan, plan.zone)
  const recordOf = recordMaker(plan, reader)
  let idle = 0
  const all = async function* (): AsyncGenerator<RecordBatch> {
    for await (const batch of batches) {
      const records: ImportRecord[] = []
      const refused: Refused[] = batch.rejected.map(({ line, raw, problem }) => ({ line, said: raw, problem }))
      for (const row of batch.rows) {
        const made = recordOf(row)
        if (made === null) idle++
        else if ('problem' in made) refused.push({ line: row.line, said: row.cells, problem: made.problem })
        else records.push(made)
      }
      yield { records, rejected: refused.sort((a, b) => a.line - b.line) }
    }
  }
  return { batches: all(), leftOut: reader.leftOut, idle: () => idle }
}

/** Nothing, of which a row has several; there are millions. */
const NONE: readonly never[] = []

/** What a mail that bounced for good says of its address. */
const HARD_BOUNCE = { suppress: 'hard-bounce' } as const

/** An address that bounced did so when the mail was sent, where nothing else says when. */
function bouncedAt(one: RecordSuppression, { at }: RecordDelivery): RecordSuppression {
  return one.type === 'hard-bounce' && one.at === null ? { ...one, at } : one
}

/** Makes the function that turns a row into a record, the problem with it, or null where it says nothing that is taken. */
function recordMaker(plan: Plan, reader: RowReader): (row: Row) => ImportRecord | { readonly problem: Problem } | null {
  const { mapping, choice, senders } = plan
  const columns = wordColumns(plan)
  const everybody = everybodyOf(plan)
  const holds = new Set(mapping.holds)
  const constant = {
    everybody,
    saysRefusals: saysRefusals(everybody, columns),
    holdsRefusals: holds.has('suppressions'),
  }
  const aboutPeople = mapping.holds.some((one) => one !== 'suppressions' && one !== 'deliveries')
  // Beside something else a row may say nothing of it; in a file of soft opt-ins alone each row must be one.
  const takesSoftOptIn = () => holds.has('soft-opt-ins') && (holds.size === 1 || saysSoftOptIn(reader))
  return (row) => {
    const { line, cells } = row
    reader.begin(row)
    const { addresses, name } = addressesOf(reader)
    const fare = holds.has('deliveries') ? fareOf(reader) : 'none'
    const refused = fare === 'refused' ? [HARD_BOUNCE] : NONE
    const said = { ...constant, words: [...wordsOf(reader, columns), ...refused] }
    const suppressions = suppressionsOf(reader, said, choice)
    // A refusal is taken whatever else is wrong with the row.
    if (suppressions.length > 0 && addresses.length > 0) reader.spare()
    const contact = aboutPeople ? contactOf(reader, name) : null
    const needsAddress = suppressions.length > 0 || fare !== 'none' || contact?.externalId === null
    if (addresses.length === 0 && needsAddress) reader.fault(rowProblems.make('nobody'))
    const order = holds.has('orders') ? orderOf(reader) : null
    const contract = holds.has('contracts') ? contractOf(reader) : null
    const event = holds.has('events') ? eventOf(reader) : null
    const consent = holds.has('consents') ? consentOf(reader, said, suppressions, choice) : null
    const softOptIn = takesSoftOptIn() ? softOptInOf(reader, senders) : null
    const orderLine = order ? lineOf(reader) : null
    const isBounced = suppressions.some(({ type }) => type === 'hard-bounce')
    const delivery = deliveryOf(reader, isBounced && fare === 'sent' ? 'refused' : fare, choice)
    const problem = reader.found()
    if (problem) return { problem }
    if (!contact && !delivery && suppressions.length === 0) return null
    const since = contact?.firstSeenAt ?? null
    const from = contact ? reader.value('contact.from') : null
    return {
      line,
      cells,
      contact,
      addresses,
      order,
      orderLine,
      event,
      contract,
      softOptIn,
      suppressions: delivery ? suppressions.map((one) => bouncedAt(one, delivery)) : suppressions,
      delivery,
      consents: consent ? [consent] : NONE,
      provenance: since !== null || from !== null ? { at: since, evidence: from } : null,
    }
  }
}
