import { NativeSelect } from '@mantine/core'
import type { RuleTest } from '@waarom/audience/relevance/rule.ts'
import { useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { FIRST_WINDOW, isMoney, isWindow, isWords, valueKindOf, withValue } from './change.ts'
import { useEditing, useFieldName } from './editing.ts'
import type { RuleField } from './field.ts'
import { NumberField } from './number-field.tsx'
import { WindowField } from './window-field.tsx'
import { WordsField } from './words-field.tsx'

interface Props {
  readonly test: RuleTest
  readonly field: RuleField
  readonly change: (test: RuleTest) => void
}

/** What a field is compared with, in the shape that its operator takes; nothing where that needs no value. */
export function ValueField({ test, field, change }: Props) {
  const say = useSay({ nl, en }).rule
  const shape = useNumberShape()
  const name = useFieldName()(test.field)
  const kind = valueKindOf(field, test.is)
  const { value } = test
  const about = `${say.value}: ${name}`
  if (kind === 'words') {
    const words = isWords(value) ? value : []
    return (
      <WordsField
        key={test.field}
        {...{ words, about }}
        from={field.choices}
        change={(next) => change(withValue(test, next))}
      />
    )
  }
  if (kind === 'window') {
    const window = isWindow(value) ? value : FIRST_WINDOW
    return <WindowField window={window} about={name} change={(next) => change(withValue(test, next))} />
  }
  if (kind === 'money') return <MoneyField test={test} about={about} change={change} />
  if (kind === 'none') return null
  return (
    <NumberField
      className="number"
      aria-label={about}
      {...shape}
      value={typeof value === 'number' ? value : ''}
      allowDecimal={false}
      onChange={(next) => change(withValue(test, next))}
    />
  )
}

/** How numbers are written in the language of the page. */
function useNumberShape() {
  const isDutch = useLang() === 'nl'
  return {
    hideControls: true,
    min: 0,
    allowNegative: false,
    thousandSeparator: isDutch ? '.' : ',',
    decimalSeparator: isDutch ? ',' : '.',
  }
}

function MoneyField({
  test,
  about,
  change,
}: {
  readonly test: RuleTest
  readonly about: string
  readonly change: (test: RuleTest) => void
}) {
  const say = useSay({ nl, en }).rule
  const { currencies } = useEditing().lists
  const shape = useNumberShape()
  const { minor, currency } = isMoney(test.value) ? test.value : { minor: 0, currency: currencies[0] ?? 'EUR' }
  const digits = digitsOf(currency)
  return (
    <span className="window">
      <NativeSelect
        aria-label={`${say.currency}: ${about}`}
        data={[...new Set([...currencies, currency])]}
        value={currency}
        onChange={({ currentTarget }) => {
          const next = currentTarget.value
          change(withValue(test, { minor: Math.round((minor / 10 ** digits) * 10 ** digitsOf(next)), currency: next }))
        }}
      />
      <NumberField
        className="number"
        aria-label={about}
        {...shape}
        value={minor / 10 ** digits}
        decimalScale={digits}
        onChange={(next) => change(withValue(test, { minor: Math.round(next * 10 ** digits), currency }))}
      />
    </span>
  )
}

function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
