import type { NearCase } from '@waarom/purpose/law/cases/near.ts'
import type { CaseCard } from '../protocol.ts'
import { useWords } from '../words/index.ts'

interface Props {
  readonly near: readonly NearCase[]
  readonly cards: ReadonlyMap<string, CaseCard>
}

/** Decided cases that stand near the mail, for and against. */
export function CaseList({ near, cards }: Props) {
  const { words, lang } = useWords()
  if (near.length === 0) return <p className="quiet">{words.cases.none}</p>
  return (
    <ul className="cases">
      {near.slice(0, 4).map((one) => {
        const card = cards.get(one.id)
        return (
          <li key={one.id}>
            <p>
              <b>{words.cases.for[one.for]}</b> {card?.words[lang] ?? one.id}
            </p>
            {card && (
              <p className="cite small">
                <a href={card.url} target="_blank" rel="noreferrer noopener">
                  {card.authority}
                  {card.year !== null && ` ${card.year}`}
                </a>
                <span className="quiet">
                  {' · '}
                  {words.laws[card.place] ?? card.place}
                </span>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
