import type { Act, ActId, Family } from '@waarom/purpose/acts/act.ts'
import type { Facts } from '@waarom/purpose/facts/fact.ts'
import type { Because, Verdict } from '@waarom/purpose/law/rulebook.ts'
import type { Draft } from '@waarom/purpose/mail/draft.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { Reply } from '../../client.ts'

/** What the server made of a mail, with what people overruled and decided in it. */
export type Judged = Reply<'GET /api/v1/mails/:id/drafts/:draft'>['report']['mail']

type SegmentOf = Judged['segments'][number]

const FAMILIES: readonly Family[] = ['service', 'promotion', 'feedback', 'appeal', 'editorial', 'frame']

/**
 * The report of the server in the form that the views of the check take.
 * @param own what the browser reads in the same text, for the doubts and the layout that the server does not send; null
 *   when it could not read it: then each sentence is a line of its own
 */
export function reportOf(judged: Judged, own: Report | null): Report {
  const read = own ?? bare(judged)
  const said = new Map(judged.segments.map((one) => [one.id, one]))
  const facts = judged.facts as unknown as Facts
  return {
    ...read,
    acts: read.acts.map((act) => {
      const one = said.get(act.segment)
      return one && one.act !== act.act ? certain(one) : act
    }),
    facts: { ...read.facts, duty: facts.duty, parts: facts.parts },
    verdicts: verdictsOf(judged),
    strictest: judged.strictest ?? read.strictest,
  }
}

/** Whether the browser reads the same sentences in the text as the server did. */
export function readsAlike(judged: Judged, { draft }: Report): boolean {
  return (
    draft.segments.length === judged.segments.length &&
    draft.segments.every(({ text }, at) => text === judged.segments[at]?.text)
  )
}

/** The verdicts, the strictest first. */
export function verdictsOf(judged: Judged): readonly Verdict[] {
  const all = Object.entries(judged.verdicts).map(([law, one]): Verdict => {
    const { asIs, withoutTinge } = one.consequences
    return {
      ...one,
      law,
      missing: one.missing.map(both),
      because: one.because.map(both),
      // The rows behind each consequence stay with the server; what follows is told without them.
      consequences: { asIs: asIs as never, withoutTinge: withoutTinge as never, because: [] },
    }
  })
  const first = judged.strictest
  return [...all].sort((one, other) => Number(other.law === first) - Number(one.law === first))
}

/** The server explains in the language that was asked. */
const both = ({ explain, ...rest }: Judged['verdicts'][string]['because'][number]): Because => ({
  ...rest,
  explain: { nl: explain, en: explain },
})

function certain({ id, act, family }: SegmentOf): Act {
  const families = Object.fromEntries(FAMILIES.map((one) => [one, one === family ? 1 : 0])) as Act['families']
  return { segment: id, act: act as ActId, family, probability: 1, second: null, families }
}

function bare(judged: Judged): Report {
  const draft: Draft = {
    ...{ format: 'txt', path: '', subject: judged.subject ?? '', sender: null, language: judged.language ?? 'other' },
    ...{
      parts: [],
      links: [],
      found: [],
      unread: [],
      readable: 'yes',
      fingerprint: judged.fingerprint ?? '',
      html: null,
    },
    segments: judged.segments.map((one, block) => ({ ...one, block, masked: one.text, hidden: false, link: null })),
  }
  return {
    draft,
    acts: judged.segments.map(certain),
    facts: judged.facts as unknown as Facts,
    ...{ assumes: [], verdicts: [], strictest: '', cases: {}, remedies: { remedies: [], none: null } },
    reading: { acts: [], cues: [], model: '' } as unknown as Report['reading'],
  }
}
