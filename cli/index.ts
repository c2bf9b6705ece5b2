import type { Declared } from '@waarom/purpose/facts/fact.ts'
import { DEFAULT_THRESHOLDS } from '@waarom/purpose/law/thresholds.ts'
import type { Format } from '@waarom/purpose/mail/draft.ts'
import { mailJson } from '@waarom/purpose/report/json.ts'
import type { Lang, MailJson } from '@waarom/purpose/report/mail-json.ts'
import { rulebooksOf } from './config/laws.ts'
import { judgeMail } from './judge.ts'
import { theModel } from './model.ts'

export type { Declared } from '@waarom/purpose/facts/fact.ts'
export type { Format } from '@waarom/purpose/mail/draft.ts'
export type {
  BecauseJson,
  Lang,
  MailJson,
  RemedyJson,
  SegmentJson,
  VerdictJson,
} from '@waarom/purpose/report/mail-json.ts'

/** How a mail is checked; each field has the default of the command. */
export interface CheckOptions {
  /** Codes such as `'NL'`, `'NL,UK'` or `['NL', 'platform-klaviyo']`. */
  readonly law?: string | readonly string[]
  readonly stream?: 'service' | 'commercial'
  readonly reading?: 'milder' | 'stricter'
  /** The form of the mail; guessed from `path` and content when absent. */
  readonly as?: Format
  /** Names the mail in the report. */
  readonly path?: string
  /** Language of the explanations. */
  readonly lang?: Lang
  /** What you know and the text does not show. */
  readonly declared?: Declared
}

/**
 * Checks one mail: the same answer as `waarom check --format json` gives for it.
 * A mail that cannot be read has a `problem` and no verdicts.
 * @param mail bytes of a file, or text
 * @throws when a code of `law` is not known
 */
export async function check(mail: string | Uint8Array, options: CheckOptions = {}): Promise<MailJson> {
  const { law = 'NL', stream = 'service', reading = 'milder', as, path = '-', lang = 'en', declared = {} } = options
  const settled = {
    rulebooks: rulebooksOf(law),
    stream,
    reading,
    declared,
    house: [],
    failOn: 'hold',
    thresholds: DEFAULT_THRESHOLDS,
  } as const
  const signed = { decisions: [], name: path, today: '' }
  const result = await judgeMail({ bytes: mail, path, ...(as ? { as } : {}) }, settled, signed, theModel())
  return mailJson(result.ok ? result.value : { path, problem: result.problem }, lang)
}
