import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ACT_IDS } from '../purpose/acts/act.ts'
import { type CorpusMail, type Fault, readCorpus } from './mails.ts'

/** Above this share of shared four-word runs two mails are the same mail with other nouns. */
const NEAR = 0.5
const RUN = 4

const FORMS = ['u', 'je', 'sie', 'du', 'vous', 'tu', 'you']
const LANGS = [
  'nl-NL',
  'nl-BE',
  'en-GB',
  'en-US',
  'en-AU',
  'en-CA',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-BE',
  'fr-CA',
]

/** The sectors of the guide: the words between backticks under its heading. */
export function sectorsOf(guide: string): string[] {
  const after = guide.slice(guide.indexOf('## Sectors'))
  return [...after.slice(0, after.indexOf('\n## ', 5)).matchAll(/`([a-z-]+)`/g)].map((match) => match[1] ?? '')
}

function runsOf(mail: CorpusMail): Set<string> {
  const words = mail.lines
    .filter((line) => line.role !== 'footer' && line.role !== 'legal')
    .map((line) => line.text)
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= (words?.length ?? 0); at += 1) runs.add(words?.slice(at, at + RUN).join(' ') ?? '')
  return runs
}

/** Mails that share more than `NEAR` of the runs of the shorter one, and are not declared as a pair. */
export function nearDuplicates(mails: readonly CorpusMail[]): { one: CorpusMail; other: CorpusMail; share: number }[] {
  const runs = mails.map(runsOf)
  const holders = new Map<string, number[]>()
  for (const [index, set] of runs.entries())
    for (const run of set) holders.set(run, [...(holders.get(run) ?? []), index])
  const shared = new Map<number, number>()
  for (const list of holders.values())
    for (const [at, one] of list.entries())
      for (const other of list.slice(at + 1))
        shared.set(one * mails.length + other, (shared.get(one * mails.length + other) ?? 0) + 1)
  return [...shared].flatMap(([key, count]) => {
    const one = mails[Math.floor(key / mails.length)]
    const other = mails[key % mails.length]
    if (!one || !other || one.pair === other.id || other.pair === one.id || (one.pair && one.pair === other.pair))
      return []
    const share =
      count / Math.max(1, Math.min(runs[mails.indexOf(one)]?.size ?? 0, runs[mails.indexOf(other)]?.size ?? 0))
    return share > NEAR ? [{ one, other, share }] : []
  })
}

/** Everything in the corpus that is not as the guide says. */
export function lint(mails: readonly CorpusMail[], guide: string): Fault[] {
  const sectors = new Set(sectorsOf(guide))
  const ids = new Map<string, CorpusMail>()
  const faults: Fault[] = []
  for (const mail of mails) {
    const say = (what: string) => faults.push({ file: mail.file, at: mail.at, what: `${mail.id}: ${what}` })
    if (ids.has(mail.id)) say('this id is there twice')
    ids.set(mail.id, mail)
    if (!sectors.has(mail.sector)) say(`sector '${mail.sector}' is not in the guide`)
    if (!LANGS.includes(mail.lang)) say(`lang '${mail.lang}' is not in the guide`)
    if (!FORMS.includes(mail.form)) say(`form '${mail.form}' is not in the guide`)
    if (mail.purpose !== 'service' && mail.tinge !== 'none') say('only a service mail has a tinge')
    if (mail.lines.filter((line) => line.role === 'subject').length !== 1) say('a mail has one subject')
    if (mail.lines.length < 3) say('a mail has three lines at least')
  }
  for (const mail of mails)
    if (mail.pair && !ids.has(mail.pair))
      faults.push({ file: mail.file, at: mail.at, what: `${mail.id}: its pair ${mail.pair} is not there` })
  for (const { one, other, share } of nearDuplicates(mails))
    faults.push({
      file: other.file,
      at: other.at,
      what: `${other.id} is ${Math.round(share * 100)} % the same as ${one.id}`,
    })
  return faults
}

function spread(name: string, mails: readonly CorpusMail[], key: (mail: CorpusMail) => string): string {
  const counts = new Map<string, number>()
  for (const mail of mails) counts.set(key(mail), (counts.get(key(mail)) ?? 0) + 1)
  const parts = [...counts].sort((one, two) => two[1] - one[1]).map(([word, count]) => `${word} ${count}`)
  return `${name}: ${parts.join(', ')}`
}

if (import.meta.main) {
  const { mails, faults } = readCorpus(fileURLToPath(new URL('mails', import.meta.url)))
  const heldOut = readCorpus(fileURLToPath(new URL('held-out', import.meta.url)))
  const guide = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  const all = [...faults, ...heldOut.faults, ...lint([...mails, ...heldOut.mails], guide)]
  const lines = mails.flatMap((mail) => mail.lines)
  console.log(`${mails.length} mails, ${lines.length} segments; ${heldOut.mails.length} mails held out`)
  console.log(spread('language', mails, (mail) => mail.language))
  console.log(spread('variety', mails, (mail) => mail.lang))
  console.log(spread('purpose', mails, (mail) => mail.purpose))
  console.log(
    spread(
      'tinge of service',
      mails.filter((mail) => mail.purpose === 'service'),
      (mail) => mail.tinge,
    ),
  )
  console.log(spread('hard', mails, (mail) => (mail.hard ? 'yes' : 'no')))
  console.log(
    spread('length', mails, (mail) => (mail.lines.length < 7 ? 'short' : mail.lines.length < 15 ? 'middle' : 'long')),
  )
  console.log(spread('sector', mails, (mail) => mail.sector))
  console.log(`act: ${ACT_IDS.map((act) => `${act} ${lines.filter((line) => line.act === act).length}`).join(', ')}`)
  for (const fault of all) console.error(`${fault.file}:${fault.at}  ${fault.what}`)
  if (all.length > 0) process.exit(1)
}
