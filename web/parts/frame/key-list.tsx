import { useLocation } from '@tanstack/react-router'
import { fill, useFrameWords } from '../../words/index.ts'
import { Dialog } from '../dialog.tsx'

/** A key that leads to a page. */
export interface PageKey {
  readonly key: string
  readonly title: string
}

/** The list of keys: those of every page, those that lead to pages, and those of the check page when one is there. */
export function KeyList({ close, pages = [] }: { readonly close: () => void; readonly pages?: readonly PageKey[] }) {
  const say = useFrameWords().keys
  const { pathname } = useLocation()
  const everywhere = [
    ['Ctrl K', say.palette],
    ['?', say.list],
    ...pages.map(({ key, title }) => [`G ${say.then} ${key.toUpperCase()}`, fill(say.goTo, { page: title })] as const),
  ] as const
  const onCheck = [
    ['Ctrl Z', say.undo],
    ['Ctrl Shift Z', say.redo],
    ['Ctrl O', say.open],
    ['Ctrl P', say.print],
    ['Alt 1 2 3', say.views],
    ['Alt ↑ ↓', say.notes],
  ] as const
  return (
    <Dialog title={say.heading} close={close}>
      {pages.length > 0 && <Keys heading={say.everywhere} list={everywhere} />}
      {/^\/(?:purpose\/mails\/[^/]+)?$/.test(pathname) && (
        <Keys heading={pages.length > 0 ? say.onCheck : null} list={onCheck} />
      )}
    </Dialog>
  )
}

function Keys({
  heading,
  list,
}: {
  readonly heading: string | null
  readonly list: readonly (readonly [string, string])[]
}) {
  return (
    <>
      {heading && <h3 className="keys-part">{heading}</h3>}
      <dl className="keys">
        {list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
