import { Link } from '@tanstack/react-router'
import { useFrameWords } from '../words/index.ts'
import '../styles/stations.css'

/** The six stations of a mail, in their order. */
export const STATIONS = ['purpose', 'audience', 'account', 'approval', 'delivery', 'after'] as const

/** One station of a mail. */
export type Station = (typeof STATIONS)[number]

interface Props {
  /** Where the mail is. */
  readonly at: Station
  /** What blocks it there, in one sentence; null when nothing does. */
  readonly blocked?: string | null
  /** What to say at a station: who, when, how many. */
  readonly notes?: Readonly<Partial<Record<Station, string>>>
  /** The mail whose rooms the stations lead to, and the room one is in. */
  readonly rooms?: { readonly mailId: string; readonly here: keyof typeof ROOMS }
}

/** Where a station has its room. */
const ROOMS = { purpose: '/purpose/mails/$id', audience: '/audience/mails/$id' } as const

/** The way of a mail as one line: where it was, where it is and what blocks it, and what is still to come. */
export function Stations({ at, blocked = null, notes = {}, rooms }: Props) {
  const { stations: say } = useFrameWords()
  const here = STATIONS.indexOf(at)
  return (
    <div className="stations">
      <ol className="stations-line" aria-label={say.label}>
        {STATIONS.map((station, index) => {
          const state = index < here ? 'past' : index > here ? 'ahead' : blocked ? 'blocked' : 'here'
          return (
            <li key={station} className={`station station-${state}`} aria-current={index === here ? 'step' : undefined}>
              <StationName station={station} rooms={rooms} />
              <span className="away">, {say[state]}</span>
              {notes[station] && <span className="station-note small">{notes[station]}</span>}
            </li>
          )
        })}
      </ol>
      {blocked && <p className="stations-blocked">{blocked}</p>}
    </div>
  )
}

function StationName({ station, rooms }: { readonly station: Station; readonly rooms: Props['rooms'] }) {
  const { stations: say } = useFrameWords()
  const name = say.names[station]
  if (!rooms || !(station === 'purpose' || station === 'audience')) return <span className="station-name">{name}</span>
  return (
    <Link
      className="station-name station-room"
      to={ROOMS[station]}
      params={{ id: rooms.mailId }}
      aria-current={rooms.here === station ? 'page' : undefined}
    >
      {name}
    </Link>
  )
}
