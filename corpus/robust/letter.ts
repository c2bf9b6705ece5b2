import type { Purpose } from '../../purpose/acts/act.ts'
import type { Model } from '../../purpose/acts/model.ts'
import { readActs } from '../../purpose/acts/read.ts'
import { gather } from '../../purpose/facts/gather.ts'
import { judge } from '../../purpose/law/judge.ts'
import type { Decision } from '../../purpose/law/rulebook.ts'
import { parse } from '../../purpose/mail/parse.ts'
import type { Setting } from '../../purpose/setting.ts'
import type { Labelled } from '../eval.ts'
import type { CorpusMail } from '../mails.ts'
import { type Dress, pick, render } from '../render.ts'

/** The languages that the changes have words for. */
export type Tongue = 'nl' | 'en' | 'de' | 'fr'

/** A mail that can be changed: its subject and the one body that is read. */
export interface Letter {
  readonly id: string
  readonly language: Tongue
  readonly label: Purpose
  readonly subject: string
  readonly html: boolean
  readonly body: string
}

/** What a check says of a letter, as far as robustness looks. */
export interface Outcome {
  readonly purpose: Purpose | null
  readonly review: boolean
  readonly decision: Decision
  /** Probability that the whole is service. */
  readonly service: number
}

const DRESSES: readonly Dress[] = ['html', 'table', 'text']

/** A corpus mail in one of its dresses, the same every time. */
export function letterOf(mail: CorpusMail): Letter {
  const dress = DRESSES[pick(`dress ${mail.id}`, DRESSES.length)] ?? 'html'
  const { subject, text, html } = JSON.parse(render(mail, dress).json) as {
    readonly subject: string
    readonly text?: string
    readonly html?: string
  }
  return {
    id: mail.id,
    language: mail.language,
    label: mail.purpose,
    subject,
    html: html !== undefined,
    body: html ?? text ?? '',
  }
}

/** A mail of a labelled set. */
export function labelledLetter({ id, lang, purpose, subject, text, html }: Labelled): Letter {
  const language = (['nl', 'en', 'de', 'fr'] as const).find((one) => lang.startsWith(one)) ?? 'en'
  return { id, language, label: purpose, subject, html: html !== undefined, body: html ?? text }
}

/** Judges a letter under the first rulebook of a setting: the walk of `check`, without remedies and cases. */
export async function outcomeOf(letter: Letter, model: Model, setting: Setting): Promise<Outcome> {
  const bytes = JSON.stringify({ subject: letter.subject, [letter.html ? 'html' : 'text']: letter.body })
  const parsed = await parse({ bytes, as: 'json', path: `${letter.id}.json` })
  const book = setting.rulebooks[0]
  if (!parsed.ok || !book) throw new Error(`${letter.id}: ${parsed.ok ? 'no rulebook' : parsed.problem.code}`)
  const reading = readActs(parsed.value, model)
  const { purpose, review, decision } = judge(
    gather(parsed.value, reading, setting.declared, setting.thresholds),
    book,
    setting,
  )
  return { purpose, review, decision, service: reading.whole.service }
}
