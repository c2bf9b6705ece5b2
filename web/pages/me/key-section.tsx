import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reply } from '../../client.ts'
import { DataList } from '../../parts/data-table.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Empty } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { list, useDo } from '../../queries.ts'
import { day, fill, useLang, useSay } from '../../words/index.ts'
import { KeyForm, NewKey } from './key-form.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Key = Reply<'GET /api/v1/keys'>['keys'][number]
type MadeKey = Reply<'POST /api/v1/keys'>

/** The keys that let programs work in one's name. */
export function KeySection() {
  const say = useSay({ nl, en }).keys
  const [making, make] = useState(false)
  const [made, setMade] = useState<MadeKey | null>(null)
  const button = (
    <Button variant="default" onClick={() => make(true)}>
      {say.make}
    </Button>
  )
  const show = (key: MadeKey) => {
    make(false)
    setMade(key)
  }
  return (
    <Section title={say.title} lead={say.lead} actions={!making && button}>
      {making && <KeyForm made={show} cancel={() => make(false)} />}
      {made && <NewKey made={made} close={() => setMade(null)} />}
      <KeyList />
    </Section>
  )
}

function KeyList() {
  const { keys: say, scopes } = useSay({ nl, en })
  const notify = useNotify()
  const lang = useLang()
  const query = useInfiniteQuery(list('GET /api/v1/keys'))
  const end = useDo('DELETE /api/v1/keys/:id', { stale: ['GET /api/v1/keys'] })
  const revoke = ({ id, name }: Key) =>
    end.mutate({ params: { id } }, { onSuccess: () => notify(fill(say.ended, { name })) })
  return (
    <>
      <DataList
        caption={say.caption}
        query={query}
        rowsOf={({ keys }) => keys}
        keyOf={({ id }) => id}
        empty={<Empty title={say.empty}>{say.emptyText}</Empty>}
        columns={[
          { head: say.nameHead, cell: ({ name }) => name },
          { head: say.scopesHead, cell: (key) => key.scopes.map((scope) => scopes[scope]).join(', ') },
          { head: say.used, cell: ({ lastUsedOn }) => (lastUsedOn ? day(lastUsedOn, lang) : say.never) },
          { head: say.until, cell: ({ expiresAt }) => day(expiresAt, lang) },
          {
            head: say.do,
            quiet: true,
            align: 'end',
            cell: (key) => <RowAct says={say.end} about={key.name} act={() => revoke(key)} />,
          },
        ]}
      />
      {end.error && <Trouble error={end.error} />}
    </>
  )
}
