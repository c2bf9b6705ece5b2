import type { SuppressionType } from '@waarom/audience/suppression/suppression.ts'
import { en } from '@waarom/audience/suppression/words/en.ts'
import { nl } from '@waarom/audience/suppression/words/nl.ts'
import { useSay } from '../../words/index.ts'

/** What each kind of refusal is called, as it stands in a sentence. */
export const useTypeNames = (): Readonly<Record<SuppressionType, string>> => useSay({ nl, en }).types
