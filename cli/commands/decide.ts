import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ActId, Purpose } from '@waarom/purpose/acts/act.ts'
import type { Rulebook } from '@waarom/purpose/law/rulebook.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import type { SignedDecision } from '@waarom/purpose/report/signature.ts'
import { canBeSigned, houseHash } from '@waarom/purpose/report/signed.ts'
import { configFor } from '../config/config.ts'
import { causeOf } from '../config/file.ts'
import { decisionsFile, keepDecisions, readDecisions } from '../decisions.ts'
import { judgeMail } from '../judge.ts'
import { theModel } from '../model.ts'
import { Complaint } from '../problems.ts'
import type { Terminal } from '../terminal.ts'
import { wordsOf } from '../words.ts'

/** What a person decides about a mail. */
export interface DecideRequest {
  readonly path: string
  /** Each is signed apart. */
  readonly laws: readonly Rulebook[]
  readonly who: string
  readonly reason: string
  readonly until: string
  readonly verdict: Purpose | undefined
  readonly segment: string | undefined
  readonly act: ActId | undefined
  readonly lang: Lang
}

/**
 * Signs a decision about one mail and keeps it beside the configuration, or beside the mail when there is none.
 * @throws Complaint when the mail cannot be read, nothing stands in it, the date has passed, or nothing was decided
 */
export async function decideCommand(request: DecideRequest, terminal: Terminal): Promise<void> {
  const { path, laws, lang, who, reason, until, verdict, segment, act } = request
  for (const [option, text] of Object.entries({ '--who': who, '--reason': reason }))
    if (text.trim() === '') throw new Complaint('decide-empty', { option })
  if (!verdict && !(segment && act)) throw new Complaint('decide-what')
  if (!isDay(until) || until < terminal.today()) throw new Complaint('decide-date', { date: until })
  const file = resolve(terminal.cwd, path)
  const governed = await configFor(file, { law: laws }, terminal.cwd)
  const bytes = await readFile(file).catch((error: unknown) => {
    throw unreadable(path, causeOf(error))
  })
  const settled = governed.settle(file)
  const result = await judgeMail({ bytes, path }, settled, { decisions: [], name: '', today: '' }, theModel())
  if (!result.ok) throw new Complaint(result.problem)
  const { draft, verdicts, facts } = result.value
  if (!canBeSigned(facts.readable.value)) throw new Complaint('decide-unread', { path })
  if (segment && !draft.segments.some(({ id }) => id === segment))
    throw new Complaint('decide-segment', { segment, path })
  const decisions = await readDecisions(decisionsFile(file, governed.folder), terminal.cwd)
  const signed = laws.map(
    ({ code, version }): SignedDecision => ({
      fingerprint: draft.fingerprint,
      path: decisions.nameOf(file),
      law: code,
      rulebook: verdicts.find(({ law }) => law === code)?.rulebook ?? version,
      reading: settled.reading,
      house: houseHash(settled.house),
      ...(verdict ? { verdict } : {}),
      ...(!verdict && segment && act ? { segment, act } : {}),
      who,
      reason,
      until,
    }),
  )
  await keepDecisions(decisions, signed)
  const law = new Intl.ListFormat(lang).format(laws.map(({ code }) => code))
  await terminal.out.write(`${wordsOf(lang).signed({ path, law, until, file: decisions.shown })}\n`)
}

function unreadable(path: string, cause: string): Complaint {
  if (cause === 'EISDIR') return new Complaint('decide-one-mail', { path })
  return cause === 'ENOENT' ? new Complaint('no-path', { path }) : new Complaint('not-readable', { path, cause })
}

/** True for a day of the calendar written as `yyyy-mm-dd`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
