import type { Known } from '@waarom/audience/known.ts'
import { boundsAt, type Cell } from '@waarom/audience/nuisance/cell.ts'
import { estimateAlone } from '@waarom/audience/nuisance/estimate.ts'
import { cellOf } from '@waarom/audience/nuisance/person.ts'
import type { Settled } from '@waarom/audience/places/assign.ts'
import { placeAlone, type Recipient } from '@waarom/audience/places/place.ts'
import { sayReason, sayToRecipient } from '@waarom/audience/places/say.ts'
import { holdersSql } from '@waarom/audience/places/sql/people.ts'
import { amountOf } from '@waarom/audience/relevance/fields/value.ts'
import { judge, ownOf } from '@waarom/audience/relevance/judge.ts'
import type { RuleTest } from '@waarom/audience/relevance/rule.ts'
import { clauseText, type Names } from '@waarom/audience/relevance/sentence.ts'
import { fieldOf } from '@waarom/audience/relevance/tree.ts'
import type { When } from '@waarom/audience/relevance/window.ts'
import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Means } from '../../../purpose/drafts/means.ts'
import type { Tables } from '../../../store/store.ts'
import { linesOf } from '../../people/lines.ts'
import type { Ask } from '../asked.ts'
import { askBig, rowsOf } from '../big.ts'
import { learnedNow } from '../learned/observed.ts'
import { type Lang, namesNow } from '../said.ts'
import { type Asking, askingOf } from './asking.ts'
import type { placeAnswer } from './count-ask.ts'
import { readKnown } from './known.ts'
import { lawAsks } from './law.ts'
import { aloneOf, mailTermsOf } from './nuisance.ts'

type Answer = z.infer<typeof placeAnswer>
type Tx = Transaction<Tables>

/**
 * The place of one person, and why.
 * @throws ProblemError `people/no-such-person`, `audience/…`, `relevance/…`
 */
export async function placeOfPerson(
  means: Means,
  {
    mailId,
    contact,
    audience,
    lang,
  }: { readonly mailId: string; readonly contact: string; readonly audience?: Ask | undefined; readonly lang: Lang },
): Promise<Answer> {
  const asking = await askingOf(means, mailId, audience)
  return askBig(means.db, async (tx) => {
    const known = await readKnown(tx, contact)
    const { audience: judged, sent, when } = asking.question
    const alone = placeAlone(known, judged, sent, when)
    const place: Settled = alone.in ? await settled(tx, asking, known, alone) : alone
    const group = judged.groups[place.group - 1]
    const toRecipient = (spoken: Lang) => sayToRecipient(place.reason, group?.sentence ?? { nl: '', en: '' }, spoken)
    const by = !place.in && place.of !== undefined ? (await linesOf(tx, [place.of]))[0] : undefined
    return {
      ...{ at: when.at, contact, in: place.in, group: place.group, groupName: group?.name ?? null },
      ...{ reason: place.reason, ...sayReason(place.reason, lang) },
      recipient: { nl: toRecipient('nl'), en: toRecipient('en') },
      variant: place.in ? place.variant : null,
      addresses: await writtenOf(tx, contact, place),
      sameAddress: by ? { id: by.id, name: by.name } : null,
      ...becauseOf(asking, known, {
        group: place.group,
        lang,
        names: await namesNow(
          tx,
          judged.groups.map(({ rule }) => rule),
        ),
      }),
      law: lawAsks(judged, known.country, { variant: place.in ? place.variant : group?.variant, lang }),
      nuisance: place.in ? await aloneNow(tx, cellIn(asking, known, place), { at: when.at, lang }) : null,
    }
  })
}

/** The place of who may get the mail, once it is settled who gets it at addresses that others have too. */
async function settled(tx: Tx, { question }: Asking, known: Known, place: Recipient): Promise<Settled> {
  const keys = place.addresses.map(({ key }) => key)
  const shared = await tx
    .selectFrom('waarom.address')
    .select('id')
    .where('key', 'in', keys)
    .where('contact_id', '<>', known.id)
    .limit(1)
    .execute()
  const used = place.every ? place.addresses : place.addresses.slice(0, 1)
  if (shared.length === 0) return { ...place, addresses: used }
  const holders = await rowsOf<{ contact_id: string; address_ids: string[]; keys: string[] }>(
    tx,
    holdersSql(question, known.id, keys),
  )
  const own = holders.find(({ contact_id }) => contact_id === known.id)
  if (own) return { ...place, addresses: place.addresses.filter(({ id }) => own.address_ids.includes(id)) }
  const of = holders.find((one) => one.keys.some((key) => key === keys[0]))?.contact_id
  const { contact, group, every } = place
  return { contact, in: false, group, reason: 'same-address', duty: every, ...(of === undefined ? {} : { of }) }
}

async function writtenOf(tx: Tx, contact: string, place: Settled): Promise<Answer['addresses']> {
  const rows = await tx
    .selectFrom('waarom.address')
    .select(['id', 'written'])
    .where('contact_id', '=', contact)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const used = place.in ? place.addresses.map(({ id }) => id) : []
  return rows.map(({ id, written }) => ({ id, written, used: used.includes(id) }))
}

/** What decided in the rule of each group up to the one whose rule holds; of all of them where none does. */
function becauseOf(
  { question: { audience, when } }: Asking,
  known: Known,
  { group, lang, names }: { readonly group: number; readonly lang: Lang; readonly names: Names },
): Pick<Answer, 'rules' | 'because'> {
  const looked = group === 0 ? audience.groups : audience.groups.slice(0, group)
  const judged = looked.map(({ name, rule }, at) => ({ group: at + 1, name, ...judge(rule, known, when) }))
  return {
    rules: judged.map(({ group: number, name, holds }) => ({ group: number, name, holds })),
    because: judged.flatMap(({ group: number, because }) =>
      because.map(({ test, holds }) => ({
        ...{ group: number, holds, said: clauseText(test, holds, lang, names), own: ownNumber(test, known, when) },
      })),
    ),
  }
}

/** How likely somebody of a cell minds, by what is known now. */
async function aloneNow(tx: Tx, cell: Cell, { at, lang }: { readonly at: string; readonly lang: Lang }) {
  const learned = await learnedNow(tx, at)
  return aloneOf(estimateAlone(cell, learned), { lang, learned })
}

/** What somebody has of what a test looked at; an amount with its currency. */
function ownNumber(test: RuleTest, known: Known, when: When): Answer['because'][number]['own'] {
  const own = ownOf(test, known, when)
  if (!own || 'at' in own || fieldOf(test).type !== 'money') return own
  return { minor: own.number, currency: amountOf(test).currency }
}

/** What an estimate takes somebody for who gets a variant. */
function cellIn({ judged, question: { when } }: Asking, known: Known, { variant }: Recipient): Cell {
  return cellOf(known, mailTermsOf(judged, variant, known.country), boundsAt(when.at, when.zone))
}
