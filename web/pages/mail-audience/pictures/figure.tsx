import { type ReactNode, useId } from 'react'
import { useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import '../../../styles/page.css'
import '../../../styles/pictures.css'

interface Props {
  readonly title: string
  readonly lead?: string
  /** The same numbers in rows, for who does not see the picture. */
  readonly table: ReactNode
  readonly children: ReactNode
}

/** A picture of numbers: its title, the picture, and folded under it the table that says the same. */
export function Figure({ title, lead, table, children }: Props) {
  const say = useSay({ nl, en })
  const id = useId()
  return (
    <figure className="picture" aria-labelledby={id}>
      <figcaption>
        <h2 className="picture-title" id={id}>
          {title}
        </h2>
        {lead && <p className="small quiet">{lead}</p>}
      </figcaption>
      {children}
      <details className="as-table">
        <summary>
          {say.asTable}
          <span className="away">: {title}</span>
        </summary>
        {table}
      </details>
    </figure>
  )
}
