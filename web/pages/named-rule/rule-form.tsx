import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { TextField } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import { RuleEditor } from '../mail-audience/rule/editor.tsx'
import { isEmptyRule } from '../mail-audience/rule/empty-rule.ts'
import { errorsOf } from '../mail-audience/rule/errors.ts'
import { isSameRule } from '../mail-audience/rule/same-rule.ts'
import { RULE_FIELDS, useRuleLists, useSayRule } from '../mail-audience/rule/use-rules.ts'
import { en as audienceEn } from '../mail-audience/words/en.ts'
import { nl as audienceNl } from '../mail-audience/words/nl.ts'
import type { NamedRule } from '../named-rules/page.tsx'
import { useKeptRule } from './use-kept-rule.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const STALE = ['GET /api/v1/relevance-rules'] as const

/** Without a test: one says first for whom. */
const FIRST: Rule = { all: [] }

interface Props {
  /** As it stands in the address. */
  readonly id: string
  /** Null: one that is new. */
  readonly rule: NamedRule | null
  readonly userId: string
}

/** A rule that is made or changed, with its name. */
export function RuleForm({ id, rule, userId }: Props) {
  const say = useSay({ nl, en })
  const { wrongRule } = useSay({ nl: audienceNl, en: audienceEn }).page
  const lists = useRuleLists()
  const saved = { name: rule?.name ?? '', rule: rule?.rule ?? FIRST }
  const { draft, change, settle, startOver, isKept } = useKeptRule(id, saved, userId)
  const { name, rule: tree } = draft
  const sayRule = useSayRule([tree])
  const isEmpty = isEmptyRule(tree)
  const isSaved = rule !== null && rule.name === name.trim() && isSameRule(rule.rule, tree)
  const why = whyNot({ isSaved, isEmpty, isWhole: readRule(tree).ok, isNamed: name.trim() !== '' })
  const { save, isSaving, error } = useSave(rule?.id ?? null, settle)
  return (
    <div className="rule-form">
      {isKept && !isSaved && (
        <p className="heed rule-kept">
          {say.kept}{' '}
          <button type="button" className="do" onClick={startOver}>
            {say.startOver}
          </button>
        </p>
      )}
      <RuleEditor
        {...{ rule: tree, lists }}
        fields={RULE_FIELDS}
        errors={errorsOf(tree, wrongRule)}
        sentence={isEmpty ? null : sayRule(tree)}
        open={rule === null}
        onChange={(next) => change({ rule: next })}
      />
      <form
        className="rule-name"
        onSubmit={(event) => {
          event.preventDefault()
          if (why === null) save(name.trim(), tree)
        }}
      >
        <TextField
          label={say.name}
          description={say.nameHint}
          value={name}
          maxLength={80}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <p className="page-do">
          <Button type="submit" disabled={why !== null} loading={isSaving}>
            {say.save}
          </Button>
          {why && <span className="small quiet">{say.why[why]}</span>}
        </p>
        {error && <Trouble error={error} />}
      </form>
    </div>
  )
}

/** Keeps a rule that is new or changed. */
function useSave(id: string | null, settle: () => void) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const go = useNavigate()
  const make = useDo('POST /api/v1/relevance-rules', { stale: STALE })
  const change = useDo('PUT /api/v1/relevance-rules/:id', { stale: STALE })
  const save = (name: string, rule: Rule) => {
    const said = () => {
      settle()
      notify(fill(say.saved, { name }))
    }
    if (id !== null) return change.mutate({ params: { id }, body: { name, rule, putAway: false } }, { onSuccess: said })
    make.mutate(
      { body: { name, rule } },
      {
        onSuccess: (made) => {
          said()
          void go({ to: '/audience/rules/$id', params: { id: made.id }, replace: true })
        },
      },
    )
  }
  return { save, isSaving: make.isPending || change.isPending, error: make.error ?? change.error }
}

interface Asked {
  readonly isSaved: boolean
  readonly isEmpty: boolean
  readonly isWhole: boolean
  readonly isNamed: boolean
}

/** Why a rule cannot be kept now; null when it can. */
function whyNot({ isSaved, isEmpty, isWhole, isNamed }: Asked): 'saved' | 'empty' | 'unfinished' | 'name' | null {
  if (isSaved) return 'saved'
  if (isEmpty) return 'empty'
  if (!isWhole) return 'unfinished'
  return isNamed ? null : 'name'
}
