export type { ReportJson } from '@waarom/purpose/report/mail-json.ts'
export type { CheckAsk, CheckQuery } from './purpose/ask.ts'
