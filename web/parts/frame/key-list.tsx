import { useLocation } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { fill, useFrameWords } from '../../words/index.ts'

/** A key that leads to a page. */
export interface PageKey {
  readonly key: string
  readonly title: string
}

/** The list of keys: those of every page, those that lead to pages, and those of the check page when one is there. */
export function KeyList({
  dialog,
  pages = [],
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly pages?: readonly PageKey[]
}) {
  const words = useFrameWords()
  const say = words.keys
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
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-heading">
      <div className="dialog-top">
        <h2 id="keys-heading">{say.heading}</h2>
        <button type="button" className="do" onClick={() => dialog.current?.close()}>
          {words.frame.close}
        </button>
      </div>
      {pages.length > 0 && <Keys heading={say.everywhere} list={everywhere} />}
      {/^\/(?:purpose\/mails\/[^/]+)?$/.test(pathname) && (
        <Keys heading={pages.length > 0 ? say.onCheck : null} list={onCheck} />
      )}
    </dialog>
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
