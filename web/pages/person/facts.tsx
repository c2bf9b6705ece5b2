import type { ReactNode } from 'react'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A name and what is known under it; null where nothing is. */
export type Fact = readonly [name: string, value: string | null]

/** What is known, each under its name. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name} className="facts-row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

/** What else is known of one of several things, for who opens it; who hears it hears of which. */
export function More({ about, children }: { readonly about: string; readonly children: ReactNode }) {
  const say = useSay({ nl, en })
  return (
    <details className="more small">
      <summary>
        {say.more}
        <span className="away">: {about}</span>
      </summary>
      {children}
    </details>
  )
}
