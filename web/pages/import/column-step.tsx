import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Loaded } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { read } from '../../queries.ts'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import { en as importsEn } from '../imports/words/en.ts'
import { nl as importsNl } from '../imports/words/nl.ts'
import { ColumnTable } from './column-table.tsx'
import { choiceOf, MEANINGS, type MeaningChoice, meaningOf } from './meaning.ts'
import { useMeaningNames } from './meaning-names.ts'
import { type Import, type Mapping, saidIn, saidOf, type Use } from './said.ts'
import type { SayImport } from './use-say-import.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The fields of which a file needs one, or nobody can see whom a row is about. */
const PERSON = ['contact.address', 'contact.id', 'order.contact', 'event.contact']

interface Props {
  readonly one: Import
  readonly say: SayImport
  /** Told when the columns are said. */
  readonly said: () => void
}

/** What the file holds and what its columns are, as it was found; a person may say otherwise. */
export function ColumnStep({ one, say: tell, said }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const fields = useQuery(read('GET /api/v1/imports/fields', { query: { lang } }))
  const [mapping, setMapping] = useState<Mapping>(saidIn(one).mapping)
  const [lacksPerson, setLacks] = useState(false)
  const use: Parameters<typeof ColumnTable>[0]['use'] = (column, next) => {
    setLacks(false)
    tell.reset()
    const { [column]: _, ...others } = mapping.columns
    setMapping({ ...mapping, columns: next === null ? others : { ...others, [column]: next } })
  }
  const proposed = proposedFor(one.columns, mapping.columns)
  const save = () => {
    const lacks = !Object.values(mapping.columns).some((use) => PERSON.some((field) => field === use))
    setLacks(lacks)
    if (lacks) tell.reset()
    else tell.mutate({ ...saidIn(one), mapping }, { onSuccess: said })
  }
  return (
    <Loaded query={fields}>
      {(known) => (
        <div className="import">
          <Holds mapping={mapping} change={setMapping} />
          {proposed.length > 1 && (
            <p>
              <Button
                variant="default"
                onClick={() =>
                  setMapping({ ...mapping, columns: { ...mapping.columns, ...Object.fromEntries(proposed) } })
                }
              >
                {fill(say.columns.takeAll, { count: count(proposed.length, lang) })}
              </Button>
            </p>
          )}
          <ColumnTable columns={one.columns} fields={known} mapping={mapping} use={use} />
          {lacksPerson && (
            <p className="wrong" role="alert">
              {say.columns.noPerson}
            </p>
          )}
          {tell.error && <Trouble error={tell.error} />}
          <p className="form-do">
            <Button loading={tell.isPending} onClick={save}>
              {say.columns.save}
            </Button>
          </p>
        </div>
      )}
    </Loaded>
  )
}

/** What the columns look like of which nothing is said yet, each field once and none that a column has already. */
function proposedFor(columns: Import['columns'], uses: Mapping['columns']): readonly (readonly [string, Use])[] {
  const taken = new Set<Use | undefined>(Object.values(uses))
  return columns.flatMap(({ column, proposals }) => {
    const field = saidOf(uses, column) === undefined ? proposals.find((one) => !taken.has(one.field))?.field : undefined
    if (field === undefined) return []
    taken.add(field)
    return [[column, field] as const]
  })
}

function Holds({ mapping, change }: { readonly mapping: Mapping; readonly change: (mapping: Mapping) => void }) {
  const say = useSay({ nl, en })
  const { holds: names } = useSay({ nl: importsNl, en: importsEn })
  const meanings = useMeaningNames()
  return (
    <>
      <Checkbox.Group
        label={say.columns.holds}
        value={[...mapping.holds]}
        onChange={(holds) => change({ ...mapping, holds: holds as Mapping['holds'] })}
      >
        <div className="import-holds">
          {Object.entries(names).map(([value, label]) => (
            <Checkbox key={value} value={value} label={label} mt={6} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        mt={16}
        maw={440}
        label={say.columns.everybody}
        data={MEANINGS.map((value) => ({ value, label: meanings[value] }))}
        value={choiceOf(mapping.everybody)}
        onChange={({ currentTarget }) => {
          const choice = currentTarget.value as MeaningChoice
          change({ ...mapping, everybody: choice === 'nothing' ? null : meaningOf(choice) })
        }}
      />
    </>
  )
}
