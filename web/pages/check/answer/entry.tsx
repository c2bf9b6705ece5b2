import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly id?: string
  readonly tone?: 'red' | 'amber'
  readonly children: ReactNode
}

/** One line of the answer: a word in the margin, and what it says. */
export function Entry({ label, id, tone, children }: Props) {
  return (
    <section className={`entry ${tone ? `entry-${tone}` : ''}`} id={id} aria-label={label}>
      <h2 className="entry-label">{label}</h2>
      <div className="entry-body">{children}</div>
    </section>
  )
}
