import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { useState } from 'react'
import { Dialog } from '../../../parts/dialog.tsx'
import { Form, TextField, useChecks } from '../../../parts/form.tsx'
import { useNotify } from '../../../parts/notices.tsx'
import { read, useDo } from '../../../queries.ts'
import { fill, useLang, useSay } from '../../../words/index.ts'
import type { NamedRule } from '../../named-rules/page.tsx'
import { isEmptyRule } from '../rule/empty-rule.ts'
import { isSameRule } from '../rule/same-rule.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

interface Props {
  readonly rule: Rule
  /** Told the rule that comes in its place. */
  readonly onTake: (rule: Rule) => void
}

/** What a rule is called, or keeping it under a name; and the rules with a name that could come in its place. */
export function RuleNames({ rule, onTake }: Props) {
  const say = useSay({ nl, en }).page.names
  const lang = useLang()
  const notify = useNotify()
  const [open, setOpen] = useState<'keep' | 'take' | null>(null)
  const { data } = useQuery({
    ...read('GET /api/v1/relevance-rules', { query: { lang } }),
    placeholderData: (before) => before,
  })
  if (!data) return null
  const usable = data.rules.filter(({ putAway, problem }) => !putAway && problem === null)
  const own = usable.find((one) => isSameRule(one.rule, rule))
  const others = usable.filter((one) => one !== own)
  const take = ({ name, rule: next }: NamedRule) => {
    setOpen(null)
    onTake(next)
    notify(fill(say.took, { name }))
  }
  return (
    <>
      <p className="rule-names small">
        {own ? (
          <span className="quiet">
            {say.is}{' '}
            <Link to="/audience/rules/$id" params={{ id: own.id }}>
              {own.name}
            </Link>
          </span>
        ) : (
          readRule(rule).ok &&
          !isEmptyRule(rule) && (
            <button type="button" className="do" onClick={() => setOpen('keep')}>
              {say.keep}
            </button>
          )
        )}
        {others.length > 0 && (
          <button type="button" className="do" onClick={() => setOpen('take')}>
            {say.take}
          </button>
        )}
      </p>
      {open === 'keep' && <KeepDialog rule={rule} close={() => setOpen(null)} />}
      {open === 'take' && <TakeDialog rules={others} take={take} close={() => setOpen(null)} />}
    </>
  )
}

function KeepDialog({ rule, close }: { readonly rule: Rule; readonly close: () => void }) {
  const say = useSay({ nl, en }).page.names
  const notify = useNotify()
  const { required } = useChecks()
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: '' }, validate: { name: required } })
  const keep = useDo('POST /api/v1/relevance-rules', { stale: ['GET /api/v1/relevance-rules'] })
  return (
    <Dialog title={say.keep} close={close}>
      <Form
        form={form}
        says={say.doKeep}
        at={{ 'audience/name-taken': 'name' }}
        send={async ({ name }) => {
          await keep.mutateAsync({ body: { name, rule } })
          notify(fill(say.kept, { name }))
          close()
        }}
      >
        <TextField
          label={say.name}
          description={say.nameHint}
          maxLength={80}
          data-autofocus
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
      </Form>
    </Dialog>
  )
}

interface TakeProps {
  readonly rules: readonly NamedRule[]
  readonly take: (rule: NamedRule) => void
  readonly close: () => void
}

function TakeDialog({ rules, take, close }: TakeProps) {
  const say = useSay({ nl, en }).page.names
  return (
    <Dialog title={say.take} close={close} wide>
      <p className="quiet">{say.takeLead}</p>
      <ul className="rule-offers">
        {rules.map((one) => (
          <li key={one.id}>
            <button type="button" className="do" onClick={() => take(one)}>
              {one.name}
            </button>
            <p className="rule-said">{one.said?.text}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
