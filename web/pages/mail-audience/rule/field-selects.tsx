import { NativeSelect } from '@mantine/core'
import type { RuleTest } from '@waarom/audience/relevance/rule.ts'
import { useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { withField, withOperator } from './change.ts'
import { fieldOf, useEditing, useFieldName, useRuleWords } from './editing.ts'

interface Props {
  readonly test: RuleTest
  readonly change: (test: RuleTest) => void
}

/** Which field a test looks at. */
export function FieldSelect({ test, change }: Props) {
  const say = useSay({ nl, en }).rule
  const nameOf = useFieldName()
  const { fields, lists } = useEditing()
  const own = fieldOf(fields, test.field)
  const all = fields.includes(own) ? fields : [own, ...fields]
  return (
    <NativeSelect
      className="field-select"
      aria-label={say.field}
      data={all.map(({ id }) => ({ value: id, label: nameOf(id) }))}
      value={test.field}
      onChange={({ currentTarget }) => change(withField(test, fieldOf(fields, currentTarget.value), lists))}
    />
  )
}

/** How a test compares its field. */
export function OperatorSelect({ test, change }: Props) {
  const say = useSay({ nl, en }).rule
  const nameOf = useFieldName()
  const { operators } = useRuleWords()
  const { fields, lists } = useEditing()
  const field = fieldOf(fields, test.field)
  const all = field.operators.includes(test.is) ? field.operators : [test.is, ...field.operators]
  return (
    <NativeSelect
      className="operator-select"
      aria-label={`${say.operator}: ${nameOf(test.field)}`}
      data={all.map((one) => ({ value: one, label: operators[one] }))}
      value={test.is}
      onChange={({ currentTarget }) => {
        const is = all.find((one) => one === currentTarget.value)
        if (is) change(withOperator(test, is, field, lists))
      }}
    />
  )
}
