import { loadModel } from '../purpose/acts/model.ts'
import { type Answer, evaluate, evaluationSetting, type Labelled } from './eval.ts'
import { pack } from './learn/pack.ts'
import type { Ready, Trained } from './learn/training.ts'
import type { CorpusMail } from './mails.ts'
import { pick, render } from './render.ts'

/** A corpus mail as a mail of an evaluation set, in one of its two dresses. */
function asLabelled(mail: CorpusMail): Labelled {
  const { json } = render(mail, pick(mail.id, 2) ? 'html' : 'text')
  const { subject, text, html } = JSON.parse(json) as { subject: string; text?: string; html?: string }
  return {
    id: mail.id,
    lang: mail.language,
    subject,
    text: text ?? '',
    ...(html ? { html } : {}),
    purpose: mail.purpose,
    accept: [mail.purpose],
    tinge: mail.tinge,
  }
}

/** Puts every corpus mail through the whole check, under Dutch law, with a model that has not seen its sector. */
export async function evaluateUnseen(trained: Trained, all: readonly Ready[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const [fold, parts] of trained.leftOut.entries()) {
    const mails = new Map(all.filter((one) => one.fold === fold).map(({ labelled: { mail } }) => [mail.id, mail]))
    const model = loadModel(pack(parts))
    answers.push(...(await evaluate([...mails.values()].map(asLabelled), model, evaluationSetting())))
  }
  return answers
}
