import type { Reply } from '../../client.ts'
import { STATIONS, type Station } from '../../parts/stations.tsx'
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

/** What is to be said at the purpose of a mail, in a few words. */
export function purposeNote({ stations }: Pick<Line, 'stations'>, say: typeof nl): string | null {
  const { state, because } = stations.purpose
  return because !== null ? say.place[because] : state === 'done' ? say.place.done : null
}
