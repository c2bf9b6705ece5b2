import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Reply } from '../../client.ts'
import { choicesOf, Form } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { useDo } from '../../queries.ts'
import { fill, ownZone, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Chosen = Reply<'GET /api/v1/organisation'>

/** What is no longer true when the language or the zone changes: the session says in which zone pages count. */
export const PLACE_STALE = ['GET /api/v1/organisation', 'GET /api/v1/session'] as const

/** The zones to choose from: those that the browser knows, with the one that is chosen and its own. */
const zones = (chosen: string) => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ownZone(), chosen])].sort()

/** In which language and zone the organisation works. */
export function PlaceSection({ chosen, may }: { readonly chosen: Chosen; readonly may: boolean }) {
  const say = useSay({ nl, en })
  return (
    <Section title={say.place} lead={say.placeLead}>
      {may ? (
        <PlaceForm chosen={chosen} />
      ) : (
        <p>
          {say.languages[chosen.language]}, {chosen.timeZone}
        </p>
      )}
    </Section>
  )
}

function PlaceForm({ chosen }: { readonly chosen: Chosen }) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { language: chosen.language as string, timeZone: chosen.timeZone },
  })
  const change = useDo('PUT /api/v1/organisation/place', { stale: PLACE_STALE, then: () => notify(say.saved) })
  return (
    <Form
      form={form}
      says={say.savePlace}
      at={{ 'organisation/unknown-zone': 'timeZone' }}
      send={({ language, timeZone }) =>
        change.mutateAsync({ body: { language: language as Chosen['language'], timeZone } })
      }
    >
      <NativeSelect
        label={say.language}
        data={choicesOf(say.languages)}
        key={form.key('language')}
        {...form.getInputProps('language')}
      />
      <NativeSelect
        label={say.zone}
        description={fill(say.zoneHint, { zone: ownZone() })}
        data={zones(chosen.timeZone)}
        key={form.key('timeZone')}
        {...form.getInputProps('timeZone')}
      />
    </Form>
  )
}
