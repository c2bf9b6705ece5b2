import type { Reply } from '../../client.ts'
import { STATIONS, type Station } from '../../parts/stations.tsx'
import { fill, type Lang, shortMoment } from '../../words/index.ts'
import type { nl } from './words/nl.ts'

type Line = Reply<'GET /api/v1/mails/:id'>

/** The station where a mail is: the first that is not done. */
export function stationOf({ stations }: Pick<Line, 'stations'>): Station {
  return STATIONS.find((one) => stations[one].state !== 'done') ?? 'after'
}

/** What holds a mail up where it is, in a sentence; null when nothing does. */
export function blockedBy(line: Pick<Line, 'stations'>, say: typeof nl): string | null {
  const { state, because } = line.stations[stationOf(line)]
  const known: Readonly<Record<string, string>> = say.blocked
  return state === 'blocked' && because !== null ? (known[because] ?? null) : null
}

/** The stations that say why a mail stands there as it does. */
const SAYING = ['purpose', 'audience'] as const

/** The words for a mail, in a language. */
interface Words {
  readonly say: typeof nl
  readonly lang: Lang
}

/** What is to be said of a mail at one of these stations, in a few words; null where nothing is. */
export function noteAt(
  station: (typeof SAYING)[number],
  { stations }: Pick<Line, 'stations'>,
  { say, lang }: Words,
): string | null {
  const { state, because } = stations[station]
  if (because === null) return state === 'done' ? say.place.done : null
  const { frozenAt } = stations.audience
  return fill(say.place[because], { when: frozenAt === null ? '' : shortMoment(frozenAt, lang) })
}

/** How a mail stands where it is, with what is to be said of that in a few words. */
export function noteHere(line: Pick<Line, 'stations'>, words: Words) {
  const here = stationOf(line) === 'purpose' ? 'purpose' : 'audience'
  return { state: line.stations[here].state, note: noteAt(here, line, words) }
}

/** What is to be said at each station where a mail was and is. Where it is blocked a whole sentence says so elsewhere. */
export function notesOf(line: Pick<Line, 'stations'>, words: Words): Readonly<Partial<Record<Station, string>>> {
  const here = STATIONS.indexOf(stationOf(line))
  const told = SAYING.flatMap((station) => {
    const isTold = STATIONS.indexOf(station) <= here && line.stations[station].state !== 'blocked'
    const note = isTold ? noteAt(station, line, words) : null
    return note === null ? [] : [[station, note] as const]
  })
  return Object.fromEntries(told)
}
