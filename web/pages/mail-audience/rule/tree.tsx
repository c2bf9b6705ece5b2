import { useEffect, useMemo, useRef } from 'react'
import { QueryBuilder } from 'react-querybuilder'
import { useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { useEditing, useFieldName } from './editing.ts'
import { fromQuery } from './from-query.ts'
import { toQuery } from './to-query.ts'
import { FocusContext } from './tree-focus.ts'
import { TreeGroup } from './tree-group.tsx'
import { TreeRow } from './tree-row.tsx'

const CONTROLS = { rule: TreeRow, ruleGroup: TreeGroup }

/** The rule as a tree: groups in groups, a row for each test. */
export function RuleTree() {
  const say = useSay({ nl, en }).rule
  const nameOf = useFieldName()
  const { rule, fields, onChange } = useEditing()
  const box = useRef<HTMLDivElement>(null)
  const next = useRef<string | null>(null)
  useEffect(() => {
    // What one added or took away is there, or gone, only now.
    const goal = next.current && box.current?.querySelector<HTMLElement>(next.current)
    if (!goal) return
    next.current = null
    goal.focus()
  })
  // Whatever else moves on the page, the builder gets another query only with another rule.
  const query = useMemo(() => toQuery(rule), [rule])
  return (
    <div ref={box} className="tree">
      <FocusContext value={next}>
        <QueryBuilder
          query={query}
          onQueryChange={(changed) => onChange(fromQuery(changed))}
          enableMountQueryChange={false}
          fields={fields.map(({ id }) => ({ name: id, label: nameOf(id) }))}
          combinators={[
            { name: 'all', label: say.kinds.all },
            { name: 'any', label: say.kinds.any },
            { name: 'none', label: say.kinds.none },
          ]}
          controlElements={CONTROLS}
          suppressStandardClassnames
        />
      </FocusContext>
    </div>
  )
}
