import type { SpeechAct } from './speech-act.ts'
export const SPEECH_ACTS: readonly SpeechAct[] = []
