import { fill, useLang, useSay } from '../../../words/index.ts'
import { Funnel } from '../pictures/funnel.tsx'
import { NuisanceTerms } from '../pictures/nuisance-terms.tsx'
import { ReachMap } from '../pictures/reach-map.tsx'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { openCell, openStep } from './opened.ts'
import type { Opened } from './people-dialog.tsx'
import { type Count, mapOf, outcomesOf, stepsOf } from './pictured.ts'

interface Props {
  readonly count: Count
  /** Opens the people behind a number; null for who sees no people. */
  readonly open: ((opened: Opened) => void) | null
}

/** From everybody to who gets the mail, and at which steps nobody drops out. */
export function AudienceFunnel({ count, open }: Props) {
  const say = useSay({ nl, en }).page
  const lang = useLang()
  const none = count.steps.filter(({ out }) => out === 0)
  return (
    <>
      <Funnel
        steps={stepsOf(count, say)}
        onOpen={
          open &&
          ((step) => {
            const opened = openStep(step, count, say, lang)
            if (opened) open(opened)
          })
        }
      />
      {none.length > 0 && (
        <details className="as-table">
          <summary>{say.noneOut}</summary>
          <ul className="none-out small quiet">
            {none.map(({ reason, name }) => (
              <li key={reason}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Who is reached, by when they ordered last and how often. */
export function AudienceMap({ count, open }: Props) {
  const say = useSay({ nl, en }).page
  const lang = useLang()
  if (!count.map) return null
  const map = mapOf(count.map, say.bands, lang)
  const nameOf = (bands: readonly { readonly id: string; readonly label: string }[], id: string) =>
    bands.find((one) => one.id === id)?.label ?? ''
  return (
    <ReachMap
      {...map}
      onOpen={
        open &&
        ((cell) => {
          const [recency, frequency] = [nameOf(map.recency, cell.recency), nameOf(map.frequency, cell.frequency)]
          open(openCell(cell, fill(say.behind.cell, { recency, frequency }), say, lang))
        })
      }
    />
  )
}

/** How the nuisance was estimated: folded, term by term. */
export function AudienceNuisance({ count: { nuisance } }: Pick<Props, 'count'>) {
  const lang = useLang()
  if (!nuisance) return null
  const { note, learned } = nuisance.whole
  return <NuisanceTerms outcomes={outcomesOf(nuisance.whole, lang)} note={note} learned={learned} />
}
