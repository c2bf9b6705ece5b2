import { NativeSelect } from '@mantine/core'
import { useId } from 'react'
import { RuleGroupBodyComponents, type RuleGroupProps, useRuleGroup } from 'react-querybuilder'
import { choicesOf } from '../../../parts/form.tsx'
import { fill, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { newTest } from './change.ts'
import { useEditing } from './editing.ts'
import { Joint } from './joint.tsx'
import { groupOf, partAt } from './place.ts'
import { testToQuery } from './to-query.ts'
import { useFocusAfter } from './tree-focus.ts'
import { Wrong } from './wrong.tsx'

/** A group nests this deep at most; deeper nobody reads it. */
const DEEPEST = 4

/** A group of the tree: how its parts are taken together, the parts, and what one can add. */
export function TreeGroup(props: RuleGroupProps) {
  const say = useSay({ nl, en }).rule
  const group = useRuleGroup(props)
  const { rule } = useEditing()
  const { path } = group
  const isWhole = path.length === 0
  // A rule of one test has no group of its own: what is wrong with it stands at its row.
  const part = partAt(rule, path)
  const own = part && groupOf(part)
  const kind = own?.kind ?? 'all'
  const label = useId()
  return (
    <div className={isWhole ? 'tree-whole' : 'tree-part'}>
      <Joint path={path} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of the grid it stands in */}
      <div role="group" aria-labelledby={label} className="tree-group">
        <div className="tree-head">
          <span id={label}>{isWhole ? say.whole : say.block}</span>
          <NativeSelect
            aria-label={isWhole ? say.kind : say.blockKind}
            data={choicesOf(say.kinds)}
            value={kind}
            onChange={({ currentTarget }) => group.onCombinatorChange(currentTarget.value)}
          />
        </div>
        {own && <Wrong place={path} />}
        {group.ruleGroup.rules.length === 0 && <p className="quiet tree-empty">{say.empty[kind]}</p>}
        <div className="tree-body">
          <RuleGroupBodyComponents {...group} />
        </div>
        <GroupActs {...props} />
      </div>
    </div>
  )
}

function GroupActs({ path, actions }: RuleGroupProps) {
  const say = useSay({ nl, en }).rule
  const { rule, fields, lists, remove } = useEditing()
  const focus = useFocusAfter()
  const first = fields[0]
  const part = partAt(rule, path)
  const size = (part && groupOf(part)?.parts.length) ?? (path.length === 0 ? 1 : 0)
  if (!first) return null
  const row = testToQuery(newTest(first, lists))
  return (
    <p className="tree-acts">
      <button
        type="button"
        className="do"
        data-add={path.join('-')}
        onClick={() => {
          focus.onRow([...path, size])
          actions.onRuleAdd(row, [...path])
        }}
      >
        {say.add}
      </button>
      {path.length < DEEPEST && (
        <button
          type="button"
          className="do"
          onClick={() => {
            focus.onRow([...path, size, 0])
            actions.onGroupAdd({ combinator: 'any', rules: [row] }, [...path])
          }}
        >
          {say.addBlock}
        </button>
      )}
      {path.length > 0 && (
        <button
          type="button"
          className="do"
          onClick={() => {
            focus.onAdd(path.slice(0, -1))
            remove(path)
          }}
        >
          {fill(say.removeBlock, { count: size })}
        </button>
      )}
    </p>
  )
}
