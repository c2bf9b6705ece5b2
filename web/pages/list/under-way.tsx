import { Button } from '@mantine/core'
import { fill, percent, useLang, useSay } from '../../words/index.ts'
import { sizeOf } from '../imports/size.ts'
import type { Going } from './use-list.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** How far a list is, and that one may leave. */
export function UnderWay({ going, cancel }: { readonly going: Going; readonly cancel: () => void }) {
  const say = useSay({ nl, en }).going
  const lang = useLang()
  const { list, what, sent, got } = going
  const { size } = list.bytes
  const isAll = sent >= size
  const share = size === 0 ? 1 : Math.min(1, sent / size)
  const far = fill(say.sent, { share: percent(share, lang), sent: sizeOf(sent, lang), size: sizeOf(size, lang) })
  const back = what === 'fetch' && got > 0 ? fill(say.fetched, { size: sizeOf(got, lang) }) : say.looking
  return (
    <div className="task list-going">
      <p className="task-title">{list.name}</p>
      <progress className="task-bar" aria-label={list.name} max={1} {...(isAll ? {} : { value: share })} />
      <p className="small quiet" role="status">
        {isAll ? back : far}
      </p>
      <p className="small quiet">{say.leave}</p>
      <p>
        <Button variant="default" size="compact-sm" onClick={cancel}>
          {say.cancel}
        </Button>
      </p>
    </div>
  )
}
