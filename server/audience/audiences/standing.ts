import { demandsOf } from '@waarom/audience/places/demands.ts'
import { rulebookOf } from '@waarom/purpose/law/index.ts'
import { DECISIONS } from '@waarom/purpose/law/judge.ts'
import type { JudgedDraft } from './judge-variants.ts'
import type { Lang } from './said.ts'
import type { StoredContent } from './tables.ts'

/** Beside what a version is shown. */
interface Beside {
  readonly variants: StoredContent['variants']
  /** The version of now. */
  readonly draftId: string | null
  readonly lang: Lang
}

/** How a version of a mail stands under the law of every country: what it is there, and whether it may go. */
export function standingOf({ draft, chosen, verdicts, facts }: JudgedDraft, { variants, draftId, lang }: Beside) {
  const demands = facts ? demandsOf(verdicts, facts) : {}
  const meant = verdicts.filter(({ law }) => chosen.includes(law)).map(({ decision }) => DECISIONS.indexOf(decision))
  return {
    draftId: draft.id,
    variants: variants.filter((one) => one.draftId === draft.id).map(({ id }) => id),
    number: draft.number,
    subject: draft.subject,
    isCurrent: draft.id === draftId,
    decision: DECISIONS[Math.max(...meant)] ?? ('hold' as const),
    duty: facts?.duty.value ?? ('none' as const),
    serviceKind: facts?.serviceKind.value ?? '',
    laws: verdicts.map((one) => ({
      ...{ law: one.law, name: rulebookOf(one.law)?.name[lang] ?? one.law, isChosen: chosen.includes(one.law) },
      ...{ rulebook: one.rulebook, purpose: one.purpose, tinge: one.tinge, review: one.review },
      decision: one.decision,
      held: demands[one.law]?.held ?? null,
      reviewBecause: [...one.reviewBecause],
      missing: one.missing.map(({ explain }) => explain[lang]),
      because: one.because.map(({ explain }) => explain[lang]),
    })),
  }
}
