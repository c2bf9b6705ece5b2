import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadModel, type Model } from '@waarom/purpose/acts/model.ts'
import { DEFAULT_THRESHOLDS, RULEBOOKS, rulebookOf } from '@waarom/purpose/law/index.ts'
import type { Rulebook } from '@waarom/purpose/law/rulebook.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { ProblemError, problems } from '../problems.ts'
import { type CheckAsk, type CheckQuery, declaredOf } from './ask.ts'

/** What reads and judges mails. It takes a hundred megabytes, so that it is loaded with the first mail. */
export const mailReader = () => import('./mail-reader.ts')

/** Reads the model from the package. */
export async function readModel(): Promise<Model> {
  return loadModel(await readFile(fileURLToPath(import.meta.resolve('@waarom/purpose/model'))))
}

/**
 * The rulebooks with these codes.
 * @throws ProblemError `server/unknown-law`
 */
export function booksOf(codes: readonly string[]): readonly Rulebook[] {
  return codes.map((code) => {
    const book = rulebookOf(code)
    if (!book)
      throw new ProblemError(
        problems.make('unknown-law', { law: code, known: RULEBOOKS.map((one) => one.code).join(', ') }),
      )
    return book
  })
}

/**
 * Judges the mail of a request.
 * @throws ProblemError when there is no mail in it, a law is unknown, or the mail cannot be read
 */
export async function judgeMail(ask: CheckAsk, query: CheckQuery, model: Model): Promise<Report> {
  if ((ask.source === undefined) === (ask.base64 === undefined)) throw new ProblemError(problems.make('no-source'))
  const as = query.as ?? ask.as
  const path = query.path ?? ask.path
  const codes = query.law?.split(',').map((code) => code.trim()) ?? ask.law ?? ['NL']
  const { check } = await mailReader()
  const result = await check(
    {
      bytes: ask.source ?? new Uint8Array(Buffer.from(ask.base64 ?? '', 'base64')),
      ...(as ? { as } : {}),
      ...(path ? { path } : {}),
    },
    {
      rulebooks: booksOf(codes),
      reading: query.reading ?? ask.reading ?? 'milder',
      stream: query.stream ?? ask.stream ?? 'service',
      declared: declaredOf(ask),
      house: [],
      thresholds: DEFAULT_THRESHOLDS,
    },
    model,
  )
  if (!result.ok) throw new ProblemError(result.problem)
  return result.value
}
