import { z } from 'zod'
import { nextPage } from '../../cursor.ts'
import { PROBLEM_REPLY } from '../../problem-reply.ts'
import { answersSchema } from './convert/answers.ts'
import { mappingSchema } from './convert/mapping.ts'
import { choiceSchema } from './setting/choice.ts'
import { DROP_REASONS, FIELDS, type Field, HOLDS } from './sources/field.ts'
import { IMPORT_STATES } from './tables.ts'

const when = z.iso.datetime()
const count = z.int().min(0)

/** How a route of imports is named in the description. */
export const told = (operationId: string, summary: string) => ({ operationId, summary, tags: ['Imports'] })

/** That a route may refuse. */
export const refused = { default: PROBLEM_REPLY }

/** The answer of a route that has nothing more to say. */
export const done = z.null().describe('done')

/** An import by its number. */
export const numbered = z.strictObject({ id: z.uuid() })

const lang = z.enum(['nl', 'en']).optional().describe('language of the sentences; by Accept-Language when absent')

/** In which language an import is told. */
export const spoken = z.strictObject({ lang })

/** What a person says about an import. */
export const sayAsk = z.strictObject({
  mapping: mappingSchema,
  answers: answersSchema.prefault({}),
  setting: choiceSchema.nullable().default(null).describe('null while nobody has come to it'),
})

/** A task that was made. */
export const taskAnswer = z.object({ taskId: z.uuid().describe('to follow at /api/v1/tasks/:id') })

const problem = z.object({ code: z.string(), what: z.string(), why: z.string(), fix: z.string() })
const tally = z.object({ made: count, changed: count, unchanged: count })
const outcome = z.object({
  counts: z.object({
    rows: count.describe('taken up, with those that were rejected'),
    contacts: tally.describe('people; unchanged are those whom rows are about, not whom orders or events name'),
    merged: count.describe('people whom another source, or this one under another number, knew already by the address'),
    addresses: tally,
    orders: tally,
    events: tally,
    contracts: tally,
    consents: tally,
    softOptIns: tally,
    suppressions: tally,
    deliveries: tally,
    staySuppressed: count.describe('rows with an address that was refused before, and stays so'),
    withoutProvenance: count.describe('contacts that were made and of which nobody said where they come from'),
    rejected: count,
  }),
  reasons: z
    .array(z.object({ code: z.string(), column: z.string().nullable(), count, what: z.string(), fix: z.string() }))
    .describe('why rows were rejected, the commonest first'),
  leftOut: z
    .array(z.object({ column: z.string(), code: z.string(), count, lines: z.array(z.int()), what: z.string() }))
    .describe('values that could not be read, of rows that were taken without them'),
  idle: count.describe('rows that say nothing which is taken'),
})
const shown = z.object({
  line: z.int(),
  name: z.string().nullable(),
  addresses: z.array(z.string()),
  country: z.string().nullable(),
  order: z.string().nullable(),
  event: z.string().nullable(),
  properties: count.describe('how many the event has'),
  contract: z.string().nullable(),
  consents: count,
  softOptIn: z.boolean().describe('whether the row has one'),
  suppressions: z.array(z.string()),
  delivery: z.enum(['sent', 'bounced', 'unknown']).nullable().describe('how a mail that was sent fared'),
})
const ask = z.object({
  kind: z.enum(['date-order', 'decimal', 'currency', 'doubt']),
  answered: z.boolean(),
  column: z.string().nullable(),
  lines: z.array(z.int()).describe('the first lines that show it'),
  question: z.string(),
  choices: z
    .array(z.object({ value: z.string(), label: z.string() }))
    .describe('none where a currency is asked, or where there is nothing to choose: `seen`'),
})

/** An import on its way, all of it. */
export const importAnswer = z.object({
  id: z.uuid(),
  state: z.enum(IMPORT_STATES).describe('looked: waits for a person; waiting: in the queue'),
  madeAt: when,
  madeBy: z.uuid().nullable().describe('null for the command'),
  endedAt: when.nullable(),
  bytes: count,
  recognised: z
    .object({
      source: z.string(),
      name: z.string(),
      file: z.string(),
      sure: z.enum(['documented', 'seen', 'remembered']),
    })
    .nullable(),
  remembered: z.boolean().describe('whether the mapping is that of an earlier file with these columns'),
  file: z.object({
    format: z.enum(['csv', 'jsonl', 'parquet']),
    gzip: z.boolean(),
    header: z.boolean(),
    separator: z.string().nullable(),
    encoding: z.string().nullable(),
    rows: count,
    unreadable: count.describe('rows that could not be read at all'),
    late: z.array(z.string()).describe('keys of JSON rows that came too late to be read'),
  }),
  columns: z.array(
    z.object({
      column: z.string(),
      filled: count,
      use: z.json().describe('what becomes of it; null while nobody said'),
      dropped: z.string().nullable().describe('why it is not taken; null when it is'),
      proposals: z.array(z.object({ field: z.enum(Object.keys(FIELDS) as Field[]), alike: z.number() })),
      examples: z.array(z.string()).nullable().describe('its first values, as long as the file is kept'),
      words: z.array(z.string()).nullable().describe('all its values, where they are few'),
    }),
  ),
  mapping: z.object({ holds: z.array(z.enum(HOLDS)), everybody: z.json() }),
  answers: answersSchema,
  asks: z.array(ask),
  setting: choiceSchema.nullable(),
  sentMail: z
    .object({ id: z.uuid(), name: z.string(), brandId: z.uuid() })
    .nullable()
    .describe('the mail that was sent, by the hash of its frozen audience in the rows; it need not be chosen'),
  missing: problem.nullable().describe('what must be said first; null when it can begin'),
  taskId: z.uuid().nullable(),
  preview: z
    .object({
      at: when,
      outcome,
      first: z.array(shown),
      rejected: z.array(
        z.object({ line: z.int(), column: z.string().nullable(), code: z.string(), what: z.string(), fix: z.string() }),
      ),
    })
    .nullable(),
  outcome: outcome.nullable(),
  problem: problem.nullable(),
})

/** An import as it is told. */
export type ImportAnswer = z.infer<typeof importAnswer>

/** Imports, the newest first. */
export const listAnswer = z.object({
  imports: z.array(
    importAnswer
      .pick({ id: true, state: true, madeAt: true, madeBy: true, endedAt: true, bytes: true, taskId: true })
      .extend({
        source: z.string().nullable(),
        holds: z.array(z.enum(HOLDS)),
        rows: count,
        rejected: count.nullable().describe('null while it has not ended'),
      }),
  ),
  next: nextPage,
})

/** What can be said of a column, with the words for it. */
export const fieldsAnswer = z.object({
  fields: z.array(
    z.object({
      field: z.enum(Object.keys(FIELDS) as Field[]),
      kind: z.string(),
      label: z.string(),
      heldBy: z.array(z.enum(HOLDS)).describe('taken from a file that holds one of these; from every file when empty'),
    }),
  ),
  drops: z.array(z.object({ reason: z.enum(DROP_REASONS), label: z.string() })),
  sources: z.array(z.object({ id: z.string(), name: z.string() })),
})
