import { loadModel } from '../purpose/acts/model.ts'
import { asLabelled } from './as-labelled.ts'
import { type Answer, evaluate, evaluationSetting } from './eval.ts'
import { pack } from './learn/pack.ts'
import type { Ready, Trained } from './learn/training.ts'

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
