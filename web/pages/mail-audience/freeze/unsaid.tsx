import { useId } from 'react'
import { fill, useSay } from '../../../words/index.ts'
import type { Content } from '../desk/content.ts'
import type { Count } from '../view/pictured.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

interface Props {
  readonly content: Content | null
  /** Null while it is counted. */
  readonly count: Count | null
}

/** Which groups get the mail without a sentence that says why: what is frozen now goes along without one. */
export function Unsaid({ content, count }: Props) {
  const say = useSay({ nl, en })
  const id = useId()
  const groups = (content?.groups ?? []).flatMap(({ id: group, name, sentence }, at) => {
    const reached = count?.groups.find((one) => one.id === group)?.recipients ?? 0
    const isSaid = [sentence.nl, sentence.en].some((one) => one.trim() !== '')
    return isSaid || reached === 0 ? [] : [{ id: group, name: name || fill(say.groups.unnamed, { number: at + 1 }) }]
  })
  if (groups.length === 0) return null
  return (
    <div className="heed">
      <p id={id}>{say.page.unsaid.what}</p>
      <ul className="note-list" aria-labelledby={id}>
        {groups.map((one) => (
          <li key={one.id}>
            <button type="button" className="do" onClick={() => toSentence(one.id)}>
              {fill(say.page.unsaid.write, { group: one.name })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Opens the place where the sentence of a group is written, with the focus in it. */
function toSentence(groupId: string): void {
  const box = document.querySelector<HTMLDetailsElement>(`[data-group="${CSS.escape(groupId)}"] .group-sentence`)
  const fold = box?.closest<HTMLDetailsElement>('.fold')
  for (const one of [fold, box]) if (one) one.open = true
  box?.querySelector('textarea')?.focus()
}
