import { Popover } from '@mantine/core'
import type { ScopeName } from '@waarom/audience/relevance/fields/field.ts'
import '@mantine/core/styles/Popover.layer.css'
import type { SentencePart } from '@waarom/audience/relevance/sentence.ts'
import { fill, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { fieldOf, useEditing, useFieldName } from './editing.ts'
import { FieldSelect, OperatorSelect } from './field-selects.tsx'
import { piecesOf } from './piece.ts'
import { OneScope } from './scope-fields.tsx'
import { type Aim, aimOf, isTurned } from './sentence-part.ts'
import { ValueField } from './value-field.tsx'
import { Wrong } from './wrong.tsx'

/** The rule as a sentence, in which each word that says something of a test is changed where it stands. */
export function RuleSentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  const { rule } = useEditing()
  return (
    <p className="rule-sentence">
      {piecesOf(parts).map(({ key, part, before, after }) => {
        const aim = aimOf(part, rule)
        return (
          <span key={key} className={aim ? 'word-whole' : undefined}>
            {before}
            {aim ? <Word text={part.text} aim={aim} /> : part.text}
            {after}
          </span>
        )
      })}
    </p>
  )
}

function Word({ text, aim }: { readonly text: string; readonly aim: Aim }) {
  const say = useSay({ nl, en }).rule
  const { errors } = useEditing()
  const name = useFieldName()(aim.test.field)
  const isWrong = errors.some(({ place }) => place.join('-') === aim.place.join('-'))
  const title = say.facets[aim.facet]
  return (
    <Popover trapFocus returnFocus position="bottom-start" offset={6} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <button
          type="button"
          className={isWrong ? 'word word-wrong' : 'word'}
          aria-label={fill(say.changeWord, { word: text })}
        >
          {text}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="word-box" aria-label={`${title}: ${name}`}>
        <p className="word-title">
          {title} <span className="quiet">{name}</span>
        </p>
        <WordEditor aim={aim} />
      </Popover.Dropdown>
    </Popover>
  )
}

function WordEditor({ aim }: { readonly aim: Aim }) {
  const { place, test, facet } = aim
  const say = useSay({ nl, en }).rule
  const { rule, fields, change, remove } = useEditing()
  const field = fieldOf(fields, test.field)
  const put = (next: typeof test) => change(place, next)
  return (
    <>
      {isTurned(rule, place) && <p className="small quiet">{say.turned}</p>}
      {facet === 'field' && <FieldSelect test={test} change={put} />}
      {(facet === 'field' || facet === 'comparison') && (
        <div className="tree-test">
          <OperatorSelect test={test} change={put} />
          <ValueField test={test} field={field} change={put} />
        </div>
      )}
      {scopesOf(aim).map((name) => (
        <OneScope key={name} name={name} test={test} field={field} change={put} />
      ))}
      <Wrong place={place} />
      {place.length > 0 && (
        <button type="button" className="do small" onClick={() => remove(place)}>
          {say.removeThis}
        </button>
      )}
    </>
  )
}

function scopesOf({ test, facet }: Aim): readonly ScopeName[] {
  if (facet === 'field' || facet === 'comparison') return []
  if (facet !== 'things') return [facet]
  return THINGS.filter((name) => test.of?.[name] !== undefined)
}

const THINGS = ['category', 'article'] as const
