import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { fill, useSay } from '../../../words/index.ts'
import type { Group } from '../desk/content.ts'
import { RuleEditor } from '../rule/editor.tsx'
import { isEmptyRule } from '../rule/empty-rule.ts'
import { errorsOf } from '../rule/errors.ts'
import { RULE_FIELDS, type SayRule, useRuleLists } from '../rule/use-rules.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { RuleNames } from './rule-names.tsx'

interface Props {
  readonly group: Group
  readonly number: number
  readonly isOnly: boolean
  readonly sayRule: SayRule
  readonly onChange: (rule: Rule) => void
  /** Told of a rule that comes in the place of this one as a whole. */
  readonly onTake: (rule: Rule) => void
}

/** The rule of one group, to be changed word by word. */
export function RulePart({ group, number, isOnly, sayRule, onChange, onTake }: Props) {
  const say = useSay({ nl, en })
  const lists = useRuleLists()
  const { rule, name } = group
  return (
    <section className="rule-part" aria-label={say.page.rule}>
      <h2 className="picture-title">
        {isOnly ? say.page.rule : fill(say.page.ruleOf, { name: name || fill(say.groups.unnamed, { number }) })}
      </h2>
      <RuleEditor
        {...{ rule, lists, onChange }}
        fields={RULE_FIELDS}
        errors={errorsOf(rule, say.page.wrongRule)}
        sentence={sayRule(rule)}
        open={isEmptyRule(rule)}
      />
      <RuleNames rule={rule} onTake={onTake} />
    </section>
  )
}
