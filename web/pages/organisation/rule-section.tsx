import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DataTable } from '../../parts/data-table.tsx'
import { Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { read, useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import { type Rule, RuleForm } from './rule-form.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** How long what is kept. */
export function RuleSection({ may }: { readonly may: boolean }) {
  const say = useSay({ nl, en })
  const rules = useQuery(read('GET /api/v1/retention-rules'))
  const [open, setOpen] = useState<{ readonly rule: Rule | null } | null>(null)
  const add = may && (
    <Button variant="default" onClick={() => setOpen({ rule: null })}>
      {say.addRule}
    </Button>
  )
  return (
    <Section title={say.rules} lead={say.rulesLead} actions={rules.data?.rules.length ? add : null}>
      <Loaded query={rules}>
        {({ rules: all }) =>
          all.length === 0 ? (
            <Empty title={say.noRules} action={add}>
              {may ? say.noRulesText : say.noRulesOther}
            </Empty>
          ) : (
            <Table rules={all} may={may} change={(rule) => setOpen({ rule })} />
          )
        }
      </Loaded>
      {open && <RuleForm rule={open.rule} close={() => setOpen(null)} />}
    </Section>
  )
}

interface TableProps {
  readonly rules: readonly Rule[]
  readonly may: boolean
  /** Told which one somebody wants to change. */
  readonly change: (rule: Rule) => void
}

function Table({ rules, may, change }: TableProps) {
  const say = useSay({ nl, en })
  const save = useDo('PUT /api/v1/retention-rules/:id', { stale: ['GET /api/v1/retention-rules'] })
  const put = ({ id, ...rule }: Rule) => save.mutate({ params: { id }, body: { ...rule, putAway: !rule.putAway } })
  const term = ({ months, countedFrom }: Rule) =>
    fill(months === 0 ? say.atOnce : say.months, { count: months, from: say.froms[countedFrom] })
  const act = {
    head: say.columns.do,
    quiet: true,
    align: 'end',
    cell: (rule: Rule) => (
      <span className="line-acts">
        <RowAct says={say.change} about={rule.name} act={() => change(rule)} />
        <RowAct says={rule.putAway ? say.takeBack : say.putAway} about={rule.name} act={() => put(rule)} />
      </span>
    ),
  } as const
  return (
    <DataTable
      caption={say.rules}
      rows={rules}
      keyOf={({ id }) => id}
      columns={[
        { head: say.columns.name, cell: ({ name, putAway }) => (putAway ? `${name} (${say.away})` : name) },
        { head: say.columns.term, cell: term },
        { head: say.columns.then, cell: ({ then }) => say.thens[then] },
        ...(may ? [act] : []),
      ]}
    />
  )
}
