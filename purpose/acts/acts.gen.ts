// Written by tools/gen.ts from the folders beside it; do not edit.
import type { SpeechAct } from './speech-act.ts'

/** Every speech act, in the order of the folders. */
export const SPEECH_ACTS: readonly SpeechAct[] = []
