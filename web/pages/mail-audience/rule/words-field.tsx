import { MultiSelect, type MultiSelectProps, Pill, TagsInput } from '@mantine/core'
import { LIMITS } from '@waarom/audience/limits.ts'
import type { ChoiceList } from '@waarom/audience/relevance/fields/field.ts'
import { useState } from 'react'
import { WORDS_LOOK } from '../../../parts/words-look.ts'
import { fill, useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { useEditing } from './editing.ts'
import { labelled } from './lists.ts'
import { useArticleNames, useFound } from './use-rules.ts'

interface Props {
  readonly words: readonly string[]
  /** From which list they are chosen; null where anything may be typed. */
  readonly from: ChoiceList | null
  readonly about: string
  readonly change: (words: readonly string[]) => void
}

/** Lists that grow by what comes in: a word that is not there yet may be typed. */
const OPEN: ReadonlySet<ChoiceList> = new Set(['categories', 'articles', 'event-names', 'contract-names'])
/** How many of a long list are shown at once; typing finds the others. */
const SHOWN = 50
const ORDER: NonNullable<MultiSelectProps['inputWrapperOrder']> = ['input', 'description', 'error']

/** Several words: chosen from a list, or typed. That there is none yet is a mistake only for who left the field so. */
export function WordsField({ words, from, about, change }: Props) {
  const say = useSay({ nl, en }).rule
  const lang = useLang()
  const { lists } = useEditing()
  const [typed, type] = useState('')
  const [isLeft, leave] = useState(false)
  const found = useFound(from, typed)
  const articles = useArticleNames(from === 'articles' ? words : [])
  const chosen = words.map((value) => ({ value, label: articles[value] ?? value }))
  // What was chosen has its name all the same when it is not among what occurs most.
  const others = labelled(from, [...found, ...chosen], lang)
  const named = new Map<string, string>()
  for (const { value, label } of [...(from ? lists.choices[from] : []), ...others])
    if (!named.has(value)) named.set(value, label)
  const data = [...named].map(([value, label]) => ({ value, label }))
  const over = words.length - LIMITS.ruleWords
  const said = words.length === 0 ? say.leastWords : fill(say.mostWords, { limit: LIMITS.ruleWords, over })
  const shared = {
    ...WORDS_LOOK,
    'aria-label': about,
    value: [...words],
    onChange: (next: string[]) => change(next),
    onSearchChange: type,
    onBlur: () => leave(true),
    description: words.length === 0 && !isLeft ? said : undefined,
    error: (words.length === 0 && isLeft) || over > 0 ? said : undefined,
    inputWrapperOrder: ORDER,
    limit: SHOWN,
    ...(words.length === 0 ? { placeholder: from ? say.choose : say.type } : {}),
  }
  if (from && !OPEN.has(from))
    return <MultiSelect {...shared} data={data} searchable hidePickedOptions nothingFoundMessage={say.nothingFound} />
  const labelOf = (word: string) => named.get(word) ?? word
  return (
    <TagsInput
      {...shared}
      data={data.map(({ value }) => value)}
      filter={({ options, search, limit }) => {
        const typed = search.trim().toLowerCase()
        const fits = (word: string) => labelOf(word).toLowerCase().includes(typed)
        return options.filter((one) => 'value' in one && !words.includes(one.value) && fits(one.value)).slice(0, limit)
      }}
      renderOption={({ option }) => <Numbered label={labelOf(option.value)} number={option.value} />}
      renderPill={({ value, onRemove, disabled }) => (
        <Pill withRemoveButton={!disabled} onRemove={onRemove ?? nothing}>
          {labelOf(value ?? '')}
        </Pill>
      )}
    />
  )
}

/** A choice with its number behind its name, which is not broken over two lines; without a number as it is. */
function Numbered({ label, number }: { readonly label: string; readonly number: string }) {
  const [name = label, rest] = label.split(`(${number})`)
  if (rest !== '') return label
  return (
    <span>
      {name}
      <span className="words-number">({number})</span>
    </span>
  )
}

const nothing = () => {}
