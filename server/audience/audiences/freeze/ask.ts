import { REASONS } from '@waarom/audience/places/reasons.ts'
import { SHAPES } from '@waarom/audience/takeaway/shapes/index.ts'
import { z } from 'zod'
import { nextPage } from '../../../cursor.ts'
import { langQuery, mailParams, named, when } from '../../../purpose/drafts/ask.ts'
import { alreadyAnswer } from '../already.ts'
import { LIMITS } from './limits.ts'

const count = z.int()
const reason = z.enum(REASONS).describe('a code that stays; `said` says it')
const place = z.object({
  group: z.int().describe('from 1; 0 where no rule held'),
  name: z.string().nullable().describe('of the group'),
  reason,
  said: z.string().describe('the reason, said to who makes the audience'),
  contacts: count,
})

const because = z.string().trim().min(1).max(LIMITS.because)

/** Freezing the audience that a mail has now. */
export const snapshotAsk = z.strictObject({
  oldListsBecause: because.optional().describe('why suppression lists older than a day will do; needed where one is'),
})
/** Saying the same of a frozen audience, whose lists grew old since. */
export const oldListsAsk = z.strictObject({
  because: because.describe('why suppression lists older than a day will do for taking this audience along'),
})
/** A snapshot that is being made. */
export const snapshotAskedAnswer = z.object({
  id: z.uuid().describe('of the snapshot, once it is there'),
  taskId: z.uuid().describe('to follow at /api/v1/tasks/:id'),
})
/** A snapshot of a mail. */
export const snapshotParams = mailParams.extend({ snapshot: z.uuid() })

const snapshot = z.object({
  id: z.uuid(),
  audience: z.object({ id: z.uuid(), number: z.int() }).describe('the version that was frozen'),
  frozenAt: when,
  frozenBy: named,
  hash: z.string().describe('SHA-256 as hex digits, over a keyed leaf of every contact'),
  total: count.describe('contacts, each in one place'),
  recipients: count,
  isOld: z.boolean().describe('older than a day: it cannot be taken along'),
})
/** Snapshots, the newest first. */
export const snapshotsAnswer = z.object({
  snapshots: z.array(snapshot),
  freezing: z.uuid().nullable().describe('the task that is freezing the next one, to follow at /api/v1/tasks/:id'),
  next: nextPage,
})
/** One snapshot. */
export const snapshotAnswer = snapshot.extend({
  places: z.array(place),
  draftIds: z.array(z.uuid()).describe('the version of the mail then, and those of its variants'),
  alreadySent: alreadyAnswer,
  oldLists: z
    .array(z.object({ source: z.string(), at: when }))
    .describe('suppression lists older than a day of which nobody wrote why they will do: until then no file is given'),
  oldListsBecause: z
    .array(z.object({ because: z.string(), by: named, at: when }))
    .describe('why lists that were old will do, as it was written; the first at freezing, if one was old then'),
  stands: z.boolean().describe('whether mail, audience and verdict are still those that were frozen'),
})
/** In which frozen audiences somebody is, or is left out of, the newest first. */
export const personSnapshotsAnswer = z.object({
  snapshots: z.array(
    z.object({
      id: z.uuid(),
      mail: z.object({ id: z.uuid(), name: z.string() }),
      frozenAt: when,
      in: z.boolean(),
      group: z.int().describe('from 1; 0 where no rule held'),
      groupName: z.string().nullable(),
      reason,
      name: z.string().describe('what the reason is called'),
      said: z.string().describe('the reason, said to who makes the audience'),
      fix: z.string(),
      recipient: z.object({ nl: z.string(), en: z.string() }).describe('the reason, said to the person'),
      addresses: z.array(z.string()).describe('those of the mail that the person still has; empty for who is out'),
    }),
  ),
  lookedAt: z.int().describe('in how many frozen audiences at most, the newest, it was looked'),
  more: z.boolean().describe('whether there are older ones, in which it was not looked'),
})
/** Whether a snapshot is as it was frozen. */
export const verifiedAnswer = z.object({
  holds: z.boolean().describe('whether its rows still give its hash'),
  erased: count.describe('contacts that were erased since, and left a leaf'),
})

/** How everybody's place is now, beside that in a snapshot. */
export const driftAnswer = z.object({
  same: count,
  comesIn: count,
  fallsOut: z
    .array(
      z.object({
        reason,
        name: z.string().describe('what the reason is called'),
        said: z.string().describe('the reason, said to who makes the audience'),
        contacts: count,
      }),
    )
    .describe('by why they are out now'),
  otherPlace: count.describe('in or out as before, in another group or for another reason'),
  otherAddress: count,
  made: count.describe('contacts who were not there yet'),
  gone: count.describe('contacts who were erased'),
  owed: count.describe(
    'contacts whose facts are still being counted, of whom it is as it was; 2001 for more than 2,000',
  ),
})

const shape = z.enum(SHAPES.map(({ id }) => id))
/** In which shape files are asked. */
export const filesQuery = langQuery.extend({ shape: shape.default('csv') })
/** The files of a snapshot. */
export const filesAnswer = z.object({
  shapes: z.array(z.object({ id: z.string(), name: z.string() })),
  files: z.array(
    z.object({
      name: z.string(),
      for: z
        .enum(['recipients', 'refusals', 'unreached', 'readme'])
        .describe('`unreached`: people whom a mail that a law orders does not reach; only where there are some'),
      group: z.int().nullable(),
      rows: count
        .nullable()
        .describe('mails in it, before it is looked at again who may get them; of `unreached` people'),
    }),
  ),
})
/** One file of a snapshot. */
export const fileParams = snapshotParams.extend({ shape: z.string(), file: z.string().max(LIMITS.fileName) })
