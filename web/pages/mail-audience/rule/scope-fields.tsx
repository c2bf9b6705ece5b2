import { NativeSelect } from '@mantine/core'
import type { ChoiceList, ScopeName } from '@waarom/audience/relevance/fields/field.ts'
import type { RuleScope, RuleTest } from '@waarom/audience/relevance/rule.ts'
import { RowAct } from '../../../parts/row-act.tsx'
import { useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { FIRST_WINDOW, withScope } from './change.ts'
import { useEditing, useFieldName } from './editing.ts'
import type { RuleField } from './field.ts'
import { WindowField } from './window-field.tsx'
import { WordsField } from './words-field.tsx'

interface Props {
  readonly test: RuleTest
  readonly field: RuleField
  readonly change: (test: RuleTest) => void
}

const ORDER: readonly ScopeName[] = ['brand', 'stream', 'purpose', 'name', 'category', 'article', 'in']

/** Of which orders, events, contracts or consents a field speaks: what was narrowed. */
export function ScopeFields({ test, field, change }: Props) {
  const say = useSay({ nl, en }).rule
  const nameOf = useFieldName()
  const set = ORDER.filter((name) => test.of?.[name] !== undefined)
  return set.map((name) => (
    <div key={name} className="scope">
      <span className="scope-name">{say.scopes[name]}</span>
      <OneScope name={name} {...{ test, field, change }} />
      <RowAct
        says={say.without}
        about={`${say.scopeNames[name]}, ${nameOf(test.field)}`}
        act={() => change(withScope(test, name, undefined))}
      />
    </div>
  ))
}

/** By what else a field can be narrowed. A list without anything to choose would narrow to nobody, and is left out. */
export function ScopesToAdd({ test, field, change }: Props) {
  const say = useSay({ nl, en }).rule
  const nameOf = useFieldName()
  const { choices } = useEditing().lists
  const more = ORDER.filter((name) => test.of?.[name] === undefined && hasChoice(field.scopes[name], choices))
  if (more.length === 0) return null
  return (
    <p className="scope-more">
      <span className="quiet">{say.narrow}</span>
      {more.map((name) => (
        <RowAct
          key={name}
          says={say.scopeNames[name]}
          about={`${say.narrow}, ${nameOf(test.field)}`}
          act={() => change(first(test, name, choices[listOf(field, name)][0]?.value ?? ''))}
        />
      ))}
    </p>
  )
}

function hasChoice(from: ChoiceList | 'window' | undefined, choices: Readonly<Record<ChoiceList, readonly unknown[]>>) {
  return from === 'window' || (from !== undefined && choices[from].length > 0)
}

function listOf(field: RuleField, name: ScopeName): ChoiceList {
  const from = field.scopes[name]
  return from === undefined || from === 'window' ? 'brands' : from
}

function first(test: RuleTest, name: ScopeName, choice: string): RuleTest {
  if (name === 'in') return withScope(test, 'in', FIRST_WINDOW)
  return name === 'brand' || name === 'stream' || name === 'purpose'
    ? withScope(test, name, choice)
    : withScope(test, name, [])
}

/** The control of one scope. */
export function OneScope({ name, test, field, change }: Props & { readonly name: ScopeName }) {
  const say = useSay({ nl, en }).rule
  const nameOf = useFieldName()
  const { choices } = useEditing().lists
  const about = `${say.scopeNames[name]}: ${nameOf(test.field)}`
  const from = listOf(field, name)
  if (name === 'in')
    return (
      <WindowField
        window={test.of?.in ?? FIRST_WINDOW}
        about={nameOf(test.field)}
        change={(window) => change(withScope(test, 'in', window))}
      />
    )
  if (name === 'brand' || name === 'stream' || name === 'purpose')
    return (
      <NativeSelect
        aria-label={about}
        data={withOwn(choices[from], test.of?.[name])}
        value={test.of?.[name] ?? ''}
        onChange={({ currentTarget }) => change(withScope(test, name, currentTarget.value))}
      />
    )
  return (
    <WordsField
      words={test.of?.[name] ?? []}
      from={from}
      about={about}
      change={(words: NonNullable<RuleScope['name']>) => change(withScope(test, name, words))}
    />
  )
}

/** The choices, with the one that was made also when it is no longer among them. */
function withOwn(choices: readonly { readonly value: string; readonly label: string }[], own: string | undefined) {
  const isThere = own === undefined || choices.some(({ value }) => value === own)
  return [...choices, ...(isThere ? [] : [{ value: own, label: own }])]
}
