import { at } from './at.ts'
import { au } from './au.ts'
import { de } from './de.ts'
import type { DecidedCase } from './decided-case.ts'
import { eu } from './eu.ts'
import { nl } from './nl.ts'
import { uk } from './uk.ts'
import { us } from './us.ts'

/** All decided cases that serve as tests, by jurisdiction. */
export const CASES: readonly DecidedCase[] = [...nl, ...uk, ...de, ...at, ...eu, ...us, ...au]
