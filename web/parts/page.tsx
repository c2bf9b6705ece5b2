import { type ReactNode, useEffect } from 'react'
import '../styles/page.css'

interface Props {
  readonly title: string
  /** One or two sentences under the title: what one does here. */
  readonly lead?: ReactNode
  /** Buttons beside the title; the first is the most usual. */
  readonly actions?: ReactNode
  /** `text` keeps to the measure of a column of text; `wide` takes the whole page, for tables. */
  readonly width?: 'text' | 'wide'
  readonly children?: ReactNode
}

/** A page: its title, what one does there, what one can do, and the content. Each page has one. */
export function Page({ title, lead, actions, width = 'wide', children }: Props) {
  useTitle(title)
  return (
    <main id="main" className={`page page-${width}`} tabIndex={-1}>
      <div className="page-top">
        <div>
          <h1 className="page-title">{title}</h1>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="page-do">{actions}</div>}
      </div>
      {children}
    </main>
  )
}

/** A part of a page with a heading of its own. */
export function Section({
  title,
  lead,
  actions,
  children,
}: {
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <section className="part">
      <div className="part-top">
        <h2 className="part-title">{title}</h2>
        {actions && <div className="page-do">{actions}</div>}
      </div>
      {lead && <p className="part-lead">{lead}</p>}
      {children}
    </section>
  )
}

/** Names the page in the title of the window. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Waarom`
  }, [title])
}
