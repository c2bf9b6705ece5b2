// Written by tools/gen.ts from the folder concepts; do not edit.
import { commerce } from './concepts/commerce.ts'
import { functionWords } from './concepts/function-words.ts'
import { persuasion } from './concepts/persuasion.ts'
import { quantity } from './concepts/quantity.ts'
import { service } from './concepts/service.ts'
import { time } from './concepts/time.ts'
import { verbs } from './concepts/verbs.ts'

/** Every list of concepts. */
export const CONCEPT_LISTS: readonly string[] = [commerce, functionWords, persuasion, quantity, service, time, verbs]
