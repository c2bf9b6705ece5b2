import { LIMITS as TAKEAWAY } from '@waarom/audience/limits.ts'
import type { Slice } from '@waarom/audience/takeaway/files.ts'
import { type Contents, readme } from '@waarom/audience/takeaway/readme.ts'
import { countVariants, recipientRows, refusalRows, type Sheet } from '@waarom/audience/takeaway/rows.ts'
import type { Shape } from '@waarom/audience/takeaway/shape.ts'
import { unreachedHeadings, unreachedRows } from '@waarom/audience/takeaway/unreached.ts'
import { invariant } from '@waarom/purpose/problem.ts'
import { appendEntry } from '../../../../account/ledger/ledger.ts'
import { csvOf } from '../../../../csv.ts'
import { readOrganisation } from '../../../../organisation/settings.ts'
import type { Means } from '../../../../purpose/drafts/means.ts'
import { refuse as refuseMail } from '../../../../purpose/drafts/problems.ts'
import type { Judged } from '../../judge-variants.ts'
import type { Lang } from '../../said.ts'
import { refuseOldLists } from '../old-lists.ts'
import { refuse } from '../problems.ts'
import { findSnapshot, judgedIfStands, judgedOrOther, type Snapshot } from '../snapshots.ts'
import { fallenOut } from './fallen.ts'
import { type Beside, type File, fileNamed, filesOf, shapeNamed, shapesTold, takenOf } from './files.ts'
import { callsByName } from './names.ts'
import type { Part } from './part.ts'
import { type Asked, countMails, recipientsOf } from './recipients.ts'
import { sizeOfRefusals, takenRefusals } from './refusals.ts'
import { countUnreached, hasUnreached, takenUnreached } from './unreached.ts'

/** What is needed to write any file of a snapshot. */
interface Bag {
  readonly means: Means
  readonly snapshot: Snapshot
  readonly shape: Shape
  readonly judged: Judged
  /** All that there are. */
  readonly files: readonly File[]
  readonly unreached: number
  /** Whether the mail calls people by their name. */
  readonly withNames: boolean
  readonly recipients: Omit<Asked, 'part'>
}

/** A file as it goes out. */
export interface Given {
  readonly name: string
  readonly type: 'text/csv; charset=utf-8' | 'text/plain; charset=utf-8'
  /** Mails in it, or people whom it does not reach; null of what is of neither. */
  readonly rows: number | null
  /** Mails of the frozen audience, of this file, that may no longer be sent. */
  readonly leftOut: number
  readonly pieces: AsyncIterable<string>
}

/** Of which snapshot files are listed, in which shape. */
interface Listed {
  readonly id: string
  readonly snapshot: string
  readonly shape: string
  readonly lang: Lang
}

/** The shapes there are, and the files of a snapshot in one of them. */
export async function listFiles(means: Means, asked: Listed) {
  const { db } = means
  const [snapshot, shape] = [await findSnapshot(db, asked.id, asked.snapshot), shapeNamed(asked.shape)]
  const files: { name: string; for: File['purpose']['of']; group: number | null; rows: number | null }[] = []
  // One that no longer stands cannot be taken along, so of that nobody is looked for.
  const judged = hasUnreached(snapshot) ? await judgedIfStands(means, snapshot) : null
  const beside = await besideOf(means, snapshot, judged)
  for (const { name, purpose, part } of filesOf(shape, snapshot, beside)) {
    const rows = part ? await countMails(db, snapshot.id, part) : rowsBeside(purpose, beside)
    files.push({ name, for: purpose.of, group: part?.group ?? null, rows })
  }
  return { shapes: shapesTold(asked.lang), files }
}

async function besideOf({ db }: Means, snapshot: Snapshot, judged: Judged | null): Promise<Beside> {
  const unreached = judged ? await countUnreached(db, { snapshot, audience: judged.audience }) : 0
  return { refused: await sizeOfRefusals(db), unreached }
}

const rowsBeside = ({ of }: File['purpose'], { unreached }: Beside) => (of === 'unreached' ? unreached : null)

/** Which file somebody takes along. */
export interface Wanted {
  readonly mailId: string
  readonly snapshotId: string
  readonly shape: string
  readonly file: string
  readonly lang: Lang
}

/**
 * Gives a file of a snapshot, and puts that on account. It is looked at again who may still get the mail; the others are left
 * out.
 * @throws ProblemError `snapshot/…` when it is not there, too old, or no longer stands, `drafts/archived`
 */
export async function takeAlong(means: Means, userId: string, wanted: Wanted): Promise<Given> {
  const snapshot = await findSnapshot(means.db, wanted.mailId, wanted.snapshotId)
  const shape = shapeNamed(wanted.shape)
  const judged = await judgedIfGood(means, snapshot)
  const beside = await besideOf(means, snapshot, judged)
  const files = filesOf(shape, snapshot, beside)
  const file = fileNamed(files, wanted.file)
  const bag = await fill(means, { snapshot, shape, judged, files, unreached: beside.unreached })
  const rows = file.part
    ? (await countMails(means.db, snapshot.id, file.part)) - bag.recipients.fallen.of(file.part)
    : rowsBeside(file.purpose, beside)
  const leftOut = file.part ? bag.recipients.fallen.of(file.part) : 0
  await putOnAccount(means, userId, { snapshot, shape, file, rows, leftOut })
  return {
    ...{ name: file.name, rows, leftOut },
    type: file.purpose.of === 'readme' ? 'text/plain; charset=utf-8' : 'text/csv; charset=utf-8',
    pieces: piecesOf(bag, file, wanted.lang),
  }
}

async function judgedIfGood(means: Means, snapshot: Snapshot): Promise<Judged> {
  if (snapshot.archived_at) throw refuseMail('archived')
  if (snapshot.is_old) throw refuse('too-old', { hours: TAKEAWAY.takeawayHours })
  const judged = await judgedOrOther(means, snapshot)
  if (typeof judged === 'string') throw refuse(judged)
  await refuseOldLists(means.db, snapshot.id)
  return judged
}

async function fill(
  means: Means,
  found: Pick<Bag, 'snapshot' | 'shape' | 'judged' | 'files' | 'unreached'>,
): Promise<Bag> {
  const { snapshot, judged } = found
  const { language } = await readOrganisation(means.db)
  const fallen = await fallenOut(means.db, judged, snapshot.id)
  const recipients = { snapshotId: snapshot.id, audience: judged.audience, lang: language, fallen }
  const withNames = judged.drafts.some(({ draft }) => callsByName(draft.source.toString('utf8')))
  return { means, ...found, withNames, recipients }
}

interface Account {
  readonly snapshot: Snapshot
  readonly shape: Shape
  readonly file: File
  readonly rows: number | null
  readonly leftOut: number
}

function putOnAccount({ db }: Means, userId: string, { snapshot, shape, file, rows, leftOut }: Account) {
  const slice = 'parts' in file.purpose ? file.purpose : null
  return appendEntry(db, {
    at: new Date().toISOString(),
    kind: 'freeze',
    actor: `user:${userId}`,
    subjects: [`mail:${snapshot.mail_id}`, `snapshot:${snapshot.id}`],
    body: {
      ...{ what: 'taken-along', hash: snapshot.hash.toString('hex'), shape: shape.id, of: file.purpose.of },
      ...{ group: file.part?.group ?? null, part: slice?.part ?? null, rows, leftOut },
    },
  })
}

function piecesOf(bag: Bag, { part, purpose }: File, lang: Lang): AsyncIterable<string> {
  if (part) return csv(bag, recipientSheets(bag, part))
  if (purpose.of === 'refusals') return csv(bag, refusalSheets(bag, purpose))
  return purpose.of === 'unreached' ? unreachedCsv(bag, lang) : readmeOf(bag, lang)
}

/** Whom it does not reach, for people: no tool takes it in, so that it is as a spreadsheet opens it. */
function unreachedCsv({ means, shape, snapshot, judged }: Bag, lang: Lang): AsyncIterable<string> {
  const rows = async function* () {
    for await (const some of takenUnreached(means.db, { snapshot, audience: judged.audience }))
      yield unreachedRows(takenOf(snapshot), some, lang)
  }
  return csvOf(unreachedHeadings(lang), rows(), shape.separator)
}

/** Sheets one after the other, the first of which is there to tell the columns. */
async function* csv({ shape }: Bag, sheets: AsyncGenerator<Sheet>): AsyncGenerator<string> {
  const { value: first } = await sheets.next()
  invariant(first, 'a file has columns')
  yield* csvOf(first.headings, rowsOf(first, sheets), shape.separator, { mark: shape.mark, exact: first.exact })
}

async function* rowsOf(first: Sheet, sheets: AsyncGenerator<Sheet>) {
  if (first.rows.length > 0) yield first.rows
  for await (const { rows } of sheets) if (rows.length > 0) yield rows
}

async function* recipientSheets({ means, shape, snapshot, withNames, recipients }: Bag, part: Part) {
  const taken = takenOf(snapshot)
  yield recipientRows(shape, taken, [], withNames)
  for await (const some of recipientsOf(means.db, { ...recipients, part }))
    yield recipientRows(shape, taken, some, withNames)
}

async function* refusalSheets({ means, shape, snapshot, judged, recipients }: Bag, slice?: Slice) {
  const taken = takenOf(snapshot)
  yield refusalRows(shape, taken, [])
  for await (const some of takenRefusals(means.db, judged, recipients, slice)) yield refusalRows(shape, taken, some)
}

/** What goes beside the files: it says what is in them, so all of them are made. */
async function* readmeOf(bag: Bag, lang: Lang): AsyncGenerator<string> {
  const groups = new Map<string, { count: number; variants: Map<string, number> }>()
  const beside = { shortened: 0, refusals: 0, unreached: bag.unreached, apart: [] as Contents['apart'][number][] }
  const note = ({ rows, apart, shortened }: Sheet) => {
    beside.shortened += shortened
    beside.apart.push(...apart)
    return rows.length
  }
  for (const { part, purpose } of bag.files) {
    if (part === null || purpose.of !== 'recipients') continue
    const group = groups.get(purpose.group) ?? { count: 0, variants: new Map<string, number>() }
    groups.set(purpose.group, group)
    for await (const sheet of recipientSheets(bag, part)) {
      group.count += note(sheet)
      for (const [variant, mails] of countVariants(bag.shape, sheet))
        group.variants.set(variant, (group.variants.get(variant) ?? 0) + mails)
    }
  }
  for await (const sheet of refusalSheets(bag)) beside.refusals += note(sheet)
  const inParts = bag.files.some(({ purpose }) => 'parts' in purpose && purpose.parts > 1)
  const counted = [...groups].map(([group, one]) => ({ group, ...one }))
  yield `${readme(bag.shape, takenOf(bag.snapshot), { ...beside, groups: counted, inParts }, lang).join('\r\n')}\r\n`
}
