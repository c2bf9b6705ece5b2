import { ACTS } from '@waarom/purpose/acts/act.ts'
import { SPEECH_ACTS } from '@waarom/purpose/acts/acts.gen.ts'
import modelUrl from '@waarom/purpose/acts/model/model.bin?url'
import { loadModel, type Model } from '@waarom/purpose/acts/model.ts'
import { check } from '@waarom/purpose/check.ts'
import { DEFAULT_THRESHOLDS, RULEBOOKS, rulebookOf } from '@waarom/purpose/law/index.ts'
import type { Setting } from '@waarom/purpose/setting.ts'
import { caseCards } from './case-card.ts'
import type { Answer, Ask } from './protocol.ts'

const say = (answer: Answer) => self.postMessage(answer)

const model: Promise<Model | null> = fetch(modelUrl)
  .then((reply) => (reply.ok ? reply.arrayBuffer() : Promise.reject(new Error(String(reply.status)))))
  .then((bytes) => loadModel(new Uint8Array(bytes)))
  .then((loaded) => {
    say({
      kind: 'ready',
      model: loaded.version,
      laws: RULEBOOKS.map(({ code, kind, name, summary }) => ({ code, kind, name, summary })),
      acts: SPEECH_ACTS.map(({ id, name }) => ({ id, family: ACTS[id], name })),
    })
    return loaded
  })
  .catch(() => {
    say({ kind: 'failed' })
    return null
  })

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  const loaded = await model
  if (!loaded) return
  const started = performance.now()
  const setting: Setting = {
    rulebooks: data.laws.flatMap((code) => rulebookOf(code) ?? []),
    reading: data.reading,
    stream: data.stream,
    declared: data.declared,
    house: [],
    thresholds: DEFAULT_THRESHOLDS,
  }
  try {
    const result = await check(data.source, setting, loaded)
    const tookMs = performance.now() - started
    if (result.ok)
      say({ kind: 'report', id: data.id, report: result.value, cases: caseCards(result.value.cases), tookMs })
    else say({ kind: 'refusal', id: data.id, problem: result.problem, tookMs })
  } catch {
    say({ kind: 'refusal', id: data.id, problem: null, tookMs: performance.now() - started })
  }
}
