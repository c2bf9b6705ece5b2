import { Button, NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { BRING_PEOPLE } from '../../page-route.tsx'
import { type Column, DataList, DataTable } from '../../parts/data-table.tsx'
import { choicesOf } from '../../parts/form.tsx'
import { MailAddress } from '../../parts/mail-address.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { SearchField, useSettled } from '../../parts/search-field.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { list, read } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { capital, fill, shortDay, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { LiftDialog, type Refusal } from './lift-dialog.tsx'
import { RefuseDialog } from './refuse-dialog.tsx'
import { useSourceNames } from './source-names.ts'
import { useTypeNames } from './type-names.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'

type Type = Refusal['type']

/** Everyone who wants no mail, and how far that goes. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const [text, setText] = useState('')
  const [type, setType] = useState<Type | ''>('')
  const [adding, setAdding] = useState(false)
  const [lifting, setLifting] = useState<Refusal | null>(null)
  const settled = useSettled(text)
  const query = useInfiniteQuery(list('GET /api/v1/suppressions', { query: type ? { type } : {} }))
  const isEmpty = type === '' && text === '' && settled === '' && query.data?.pages[0]?.suppressions.length === 0
  const columns = useColumns(setLifting)
  const types = choicesOf(useTypeNames())
  return (
    <PagePart
      title={pages.suppressions}
      lead={say.lead}
      actions={
        <>
          <Button onClick={() => setAdding(true)}>{say.add}</Button>
          {!isEmpty && (
            <a href="/api/v1/suppressions/file" download>
              {say.file}
            </a>
          )}
        </>
      }
    >
      {!isEmpty && (
        <div className="look-for look-for-two">
          <SearchField label={say.search} hint={say.searchHint} text={text} type={setText} />
          <NativeSelect
            label={say.kind}
            data={[{ value: '', label: say.every }, ...types]}
            value={type}
            disabled={settled !== ''}
            onChange={({ currentTarget }) => setType(currentTarget.value as Type | '')}
          />
        </div>
      )}
      {settled !== '' ? (
        <Search text={settled} columns={columns} />
      ) : (
        <DataList
          caption={say.caption}
          query={query}
          columns={columns}
          rowsOf={({ suppressions }) => suppressions}
          keyOf={({ id }) => id}
          empty={isEmpty ? <Nobody /> : <Empty title={say.none}>{say.noneOfKind}</Empty>}
        />
      )}
      {adding && <RefuseDialog close={() => setAdding(false)} />}
      {lifting && <LiftDialog refusal={lifting} close={() => setLifting(null)} />}
    </PagePart>
  )
}

function useColumns(lift: (refusal: Refusal) => void): readonly Column<Refusal>[] {
  const say = useSay({ nl, en })
  const types = useTypeNames()
  const sourceOf = useSourceNames()
  const lang = useLang()
  const mayLift = useMay(['counsel', 'service-desk', 'administrator'])
  const { columns } = say
  const all: readonly Column<Refusal>[] = [
    {
      head: columns.address,
      cell: ({ address }) =>
        address ? <MailAddress address={address} /> : <span className="quiet">{say.erased}</span>,
    },
    { head: columns.type, cell: ({ type }) => capital(types[type]) },
    { head: columns.reach, cell: ({ reach, of }) => fill(say.reach[reach], { of: of?.name ?? '' }) },
    {
      head: columns.at,
      cell: ({ at }) =>
        at ? <span className="whole">{shortDay(at, lang)}</span> : <span className="quiet">{say.unknownDay}</span>,
    },
    { head: columns.source, cell: ({ source }) => sourceOf(source) },
  ]
  const act: Column<Refusal> = {
    head: columns.do,
    quiet: true,
    align: 'end',
    cell: (refusal) =>
      refusal.address && (
        <RowAct says={say.lift} about={`${refusal.address}, ${types[refusal.type]}`} act={() => lift(refusal)} />
      ),
  }
  return mayLift ? [...all, act] : all
}

/** That nobody refuses mail yet, and how the list comes in. */
function Nobody() {
  const say = useSay({ nl, en })
  const mayBring = useMay(BRING_PEOPLE)
  return (
    <Empty title={say.empty} action={mayBring && <Link to="/audience/import">{say.bring}</Link>}>
      {mayBring ? say.emptyText : say.emptyOther}
    </Empty>
  )
}

function Search({ text, columns }: { readonly text: string; readonly columns: readonly Column<Refusal>[] }) {
  const say = useSay({ nl, en })
  const query = useQuery({
    ...read('POST /api/v1/suppressions/search', { body: { text } }),
    placeholderData: (before) => before,
  })
  return (
    <Loaded query={query} lines={8}>
      {({ suppressions }) =>
        suppressions.length === 0 ? (
          <Empty title={say.none}>{say.noneText}</Empty>
        ) : (
          <DataTable caption={say.caption} columns={columns} rows={suppressions} keyOf={({ id }) => id} />
        )
      }
    </Loaded>
  )
}
