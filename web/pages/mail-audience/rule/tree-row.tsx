import { useId } from 'react'
import type { RuleProps } from 'react-querybuilder'
import { RowAct } from '../../../parts/row-act.tsx'
import { fill, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { fieldOf, useEditing, useFieldName } from './editing.ts'
import { FieldSelect, OperatorSelect } from './field-selects.tsx'
import { Joint } from './joint.tsx'
import { groupOf, testAt } from './place.ts'
import { ScopeFields, ScopesToAdd } from './scope-fields.tsx'
import { useFocusAfter } from './tree-focus.ts'
import { ValueField } from './value-field.tsx'
import { Wrong } from './wrong.tsx'

/** One test of the tree: its field, how it is compared, with what, and of which orders or events it speaks. */
export function TreeRow({ path }: RuleProps) {
  const say = useSay({ nl, en }).rule
  const { rule, fields, change, remove } = useEditing()
  const focus = useFocusAfter()
  const wrong = useId()
  const nameOf = useFieldName()
  // A rule of one test stands in a group that only the query builder has.
  const place = groupOf(rule) ? path : []
  const test = testAt(rule, place)
  if (!test) return null
  const field = fieldOf(fields, test.field)
  const put = (next: typeof test) => change(place, next)
  const name = nameOf(test.field)
  const label = fill(say.row, { number: path.map((at) => at + 1).join('.'), field: name })
  return (
    <div className="tree-part" data-row={path.join('-')}>
      <Joint path={path} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of the grid it stands in */}
      <div className="tree-row" role="group" aria-label={label} aria-describedby={wrong}>
        <div className="tree-test">
          <FieldSelect test={test} change={put} />
          <OperatorSelect test={test} change={put} />
          <ValueField test={test} field={field} change={put} />
        </div>
        <ScopeFields test={test} field={field} change={put} />
        <div className="tree-foot">
          <ScopesToAdd test={test} field={field} change={put} />
          <RowAct
            says={say.remove}
            about={name}
            act={() => {
              focus.onAdd(path.slice(0, -1))
              remove(place)
            }}
          />
        </div>
        <Wrong place={place} id={wrong} />
      </div>
    </div>
  )
}
