import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNotify } from '../../parts/notices.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { read, useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, ownZone, useSay } from '../../words/index.ts'
import { PLACE_STALE } from './place-section.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The names of the zone of a machine on which nobody set one. */
const NOBODYS = ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT']

/**
 * Asks an administrator in which zone days and terms count, while it is that of a machine on which nobody set one and
 * the browser is in another.
 */
export function ZoneAsk() {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const may = useMay(['administrator'])
  const chosen = useQuery({ ...read('GET /api/v1/organisation'), enabled: may }).data
  const change = useDo('PUT /api/v1/organisation/place', { stale: PLACE_STALE, then: () => notify(say.saved) })
  const timeZone = ownZone()
  if (!may || !chosen || !NOBODYS.includes(chosen.timeZone) || NOBODYS.includes(timeZone)) return null
  return (
    <div className="zone-ask">
      <p>{fill(say.zoneAsk, { chosen: chosen.timeZone, own: timeZone })}</p>
      {change.error && <Trouble error={change.error} />}
      <Button
        variant="default"
        loading={change.isPending}
        onClick={() => change.mutate({ body: { language: chosen.language, timeZone } })}
      >
        {fill(say.zoneTake, { own: timeZone })}
      </Button>
    </div>
  )
}
