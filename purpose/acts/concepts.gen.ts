// Written by tools/gen.ts from the folder concepts; do not edit.
import { commerce } from './concepts/commerce.ts'
import { persuasion } from './concepts/persuasion.ts'
import { service } from './concepts/service.ts'

/** Every list of concepts. */
export const CONCEPT_LISTS: readonly string[] = [commerce, persuasion, service]
