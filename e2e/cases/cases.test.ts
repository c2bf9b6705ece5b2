import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../purpose/acts/model.ts'
import { check } from '../../purpose/check.ts'
import type { Declared } from '../../purpose/facts/fact.ts'
import { rulebookOf } from '../../purpose/law/index.ts'
import type { Verdict } from '../../purpose/law/rulebook.ts'
import { DEFAULT_THRESHOLDS } from '../../purpose/law/thresholds.ts'
import type { CaseMail, DecidedCase } from './decided-case.ts'
import { KNOWN_FAILURES } from './known-failures.ts'
import { CASES } from './table.ts'

const DOSSIER = new URL('../../../shared/law/cases.jsonl', import.meta.url)
const model = loadModel(readFileSync(new URL('../../purpose/acts/model/model.bin', import.meta.url)))

/** What the gate has to say: service and sure of it; anything but service; or anything but a sure service. */
type Wanted = 'service' | 'not service' | 'not service, or review'

interface Trial {
  readonly name: string
  readonly wanted: Wanted
  readonly law: string
  readonly mail: CaseMail
  readonly declared: Declared
  readonly reading: 'milder' | 'stricter'
}

const WANTED: Record<DecidedCase['outcome'], { readonly mail: Wanted; readonly twin: Wanted }> = {
  marketing: { mail: 'not service', twin: 'service' },
  mixed: { mail: 'not service, or review', twin: 'service' },
  service: { mail: 'service', twin: 'not service, or review' },
}

function trialsOf(one: DecidedCase): Trial[] {
  const wanted = WANTED[one.outcome]
  const reading = one.reading ?? 'milder'
  return one.laws.flatMap((law) => [
    { name: `${one.id}/${law}`, wanted: wanted.mail, law, mail: one.mail, declared: one.declared ?? {}, reading },
    {
      name: `${one.id}/${law}/twin`,
      wanted: wanted.twin,
      law,
      mail: one.twin,
      declared: one.twinDeclared ?? {},
      reading,
    },
  ])
}

async function verdictOf({ name, law, mail, declared, reading }: Trial): Promise<Verdict> {
  const book = rulebookOf(law)
  if (!book) throw new Error(`There is no rulebook ${law}.`)
  const setting = {
    rulebooks: [book],
    reading,
    stream: 'service',
    declared,
    house: [],
    thresholds: DEFAULT_THRESHOLDS,
  } as const
  const checked = await check({ bytes: JSON.stringify(mail), as: 'json', path: `${name}.json` }, setting, model)
  if (!checked.ok) throw new Error(`${name}: ${checked.problem.code}`)
  const verdict = checked.value.verdicts[0]
  if (!verdict) throw new Error(`${name}: no verdict`)
  return verdict
}

function saysOf({ purpose, review }: Verdict): Wanted {
  if (purpose !== 'service') return 'not service'
  return review ? 'not service, or review' : 'service'
}

function meets(verdict: Verdict, wanted: Wanted): boolean {
  const says = saysOf(verdict)
  return says === wanted || (wanted === 'not service, or review' && says === 'not service')
}

const trials = CASES.flatMap(trialsOf)

describe('decided cases', () => {
  for (const trial of trials) {
    const known = KNOWN_FAILURES[trial.name]
    test(known ? `${trial.name}: known failure, ${known}` : `${trial.name}: ${trial.wanted}`, async () => {
      const verdict = await verdictOf(trial)
      const because = verdict.because.map((one) => one.row).join(', ')
      const said = `${trial.name}: ${saysOf(verdict)} (${verdict.purpose}, ${verdict.reviewBecause.join(', ')}; ${because})`
      if (known) expect(meets(verdict, trial.wanted), `${said} is right now: take it off the list`).toBe(false)
      else expect(meets(verdict, trial.wanted), `${said}, wanted ${trial.wanted}`).toBe(true)
    })
  }

  test('the list of known failures names only trials', () => {
    const names = new Set(trials.map((trial) => trial.name))
    expect(Object.keys(KNOWN_FAILURES).filter((name) => !names.has(name))).toEqual([])
  })

  test('every case has a mail and a twin that differ in text or in what is declared', () => {
    expect(new Set(CASES.map((one) => one.id)).size).toBe(CASES.length)
    const alike = CASES.filter(
      (one) => JSON.stringify([one.mail, one.declared]) === JSON.stringify([one.twin, one.twinDeclared]),
    )
    expect(alike).toEqual([])
  })
})

const dossier = existsSync(DOSSIER)
if (!dossier)
  console.log('left out: ../shared/law/cases.jsonl is not here, so the rows of the table are not compared with it')

interface Row {
  readonly id: string
  readonly label_quality: string
  readonly outcome: string
  readonly quoted_mail_text: readonly string[]
}

describe.skipIf(!dossier)('the dossier of decided cases', () => {
  const rows = () =>
    readFileSync(DOSSIER, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Row => JSON.parse(line))
      .filter((row) => row.label_quality === 'strong')

  test('every strong row is in the table, with its outcome', () => {
    const wanted = rows().map((row) => `${row.id} ${row.outcome}`)
    expect(CASES.map((one) => `${one.id} ${one.outcome}`).sort()).toEqual(wanted.sort())
  })

  test('the mails are in our own words', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const fives = (text: string) =>
      words(text)
        .map((_, at, all) => all.slice(at, at + 5).join(' '))
        .slice(0, -4)
    const quoted = new Set(rows().flatMap((row) => row.quoted_mail_text.flatMap(fives)))
    const ours = CASES.flatMap((one) =>
      [one.mail, one.twin].flatMap((mail) => fives(`${mail.subject} ${mail.html ?? mail.text ?? ''}`)),
    )
    expect([...new Set(ours.filter((run) => quoted.has(run)))]).toEqual([])
  })
})
