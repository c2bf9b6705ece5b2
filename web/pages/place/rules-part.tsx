import { Section } from '../../parts/page.tsx'
import { amount, count, day, fill, type Lang, useLang, useSay } from '../../words/index.ts'
import type { Place } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Because = Place['because'][number]

/** What the rules looked at, group by group up to the one that holds, and what of this person decided it. */
export function RulesPart({ place: { rules, because } }: { readonly place: Place }) {
  const say = useSay({ nl, en }).rules
  return (
    <Section title={say.title} lead={say.lead}>
      <ol className="place-rules">
        {rules.map(({ group, name, holds }) => {
          const tests = because.filter((one) => one.group === group)
          return (
            <li key={group}>
              <h3 className="place-rule">{fill(holds ? say.holds : say.holdsNot, { group: name })}</h3>
              {tests.length === 0 ? (
                <p>{holds ? say.forAll : say.forNobody}</p>
              ) : (
                <>
                  <p className="quiet">{say.because}</p>
                  <ul className="place-tests">
                    {tests.map((one) => (
                      <Test key={`${one.said} ${one.holds}`} test={one} />
                    ))}
                  </ul>
                </>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

function Test({ test: { said, own } }: { readonly test: Because }) {
  const say = useSay({ nl, en }).rules
  const lang = useLang()
  return (
    <li>
      {said}
      {own && <span className="small quiet under">{fill(say.own, { own: ownSaid(own, lang) })}</span>}
    </li>
  )
}

function ownSaid(own: NonNullable<Because['own']>, lang: Lang): string {
  if ('at' in own) return day(own.at, lang)
  return 'number' in own ? count(own.number, lang) : amount(own, lang)
}
