import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** As much of a mail as putting it away needs. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Puts a mail away or takes it back, with the way back. */
export function useArchive(): (mail: Named, archived: boolean) => void {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const change = useDo('PUT /api/v1/mails/:id', { stale: ['GET /api/v1/mails', 'GET /api/v1/mails/:id'] })
  const put = ({ id, name }: Named, archived: boolean, undo: boolean) =>
    change.mutate(
      { params: { id }, body: { name, archived } },
      {
        onSuccess: () =>
          notify(
            fill(archived ? say.archived : say.tookBack, { name }),
            undo ? () => put({ id, name }, !archived, false) : undefined,
          ),
      },
    )
  return (mail, archived) => put(mail, archived, true)
}
