import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { SET_UP_BRANDS } from '../../page-route.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { read, useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, useFrameWords, useSay } from '../../words/index.ts'
import { type Brand, BrandForm } from './brand-form.tsx'
import type { Sender } from './sender-fields.tsx'
import { SenderForm } from './sender-form.tsx'
import { SenderLine, UnusedSenders } from './sender-line.tsx'
import { RenameForm, StreamForm } from './stream-form.tsx'
import { type Stream, StreamList } from './stream-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'

type Open =
  | { readonly form: 'brand'; readonly brand: Brand | null }
  | { readonly form: 'sender'; readonly sender: Sender }
  | { readonly form: 'stream'; readonly brand: Brand; readonly stream: Stream | null }

/** The brands, who answers for each, and their streams. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const brands = useQuery(read('GET /api/v1/brands'))
  const senders = useQuery(read('GET /api/v1/legal-senders'))
  const [open, setOpen] = useState<Open | null>(null)
  const may = useMay(SET_UP_BRANDS)
  const close = () => setOpen(null)
  const make = may && <Button onClick={() => setOpen({ form: 'brand', brand: null })}>{say.make}</Button>
  return (
    <PagePart title={pages.brands} lead={say.lead} actions={brands.data?.brands.length ? make : null}>
      <Loaded query={brands} lines={8}>
        {({ brands: all }) =>
          all.length === 0 ? (
            <Empty title={say.empty} action={make}>
              <p>{say.emptyText}</p>
              {!may && <p>{say.emptyOther}</p>}
            </Empty>
          ) : (
            <>
              {all.map((brand) => (
                <OneBrand key={brand.id} brand={brand} may={may} open={setOpen} />
              ))}
              <UnusedSenders
                senders={(senders.data?.senders ?? []).filter(({ id }) => all.every(({ sender }) => sender.id !== id))}
                may={may}
                change={(sender) => setOpen({ form: 'sender', sender })}
              />
            </>
          )
        }
      </Loaded>
      {open?.form === 'brand' && senders.data && (
        <BrandForm brand={open.brand} senders={senders.data.senders} close={close} />
      )}
      {open?.form === 'sender' && (
        <SenderForm
          sender={open.sender}
          brands={(brands.data?.brands ?? [])
            .filter(({ sender }) => sender.id === open.sender.id)
            .map(({ name }) => name)}
          close={close}
        />
      )}
      {open?.form === 'stream' &&
        (open.stream ? (
          <RenameForm stream={open.stream} close={close} />
        ) : (
          <StreamForm brand={open.brand} close={close} />
        ))}
    </PagePart>
  )
}

interface BrandProps {
  readonly brand: Brand
  readonly may: boolean
  readonly open: (what: Open) => void
}

function OneBrand({ brand, may, open }: BrandProps) {
  const say = useSay({ nl, en })
  const put = usePutAway(brand)
  const actions = may && (
    <>
      <RowAct says={say.change} about={brand.name} act={() => open({ form: 'brand', brand })} />
      <RowAct says={brand.putAway ? say.takeBack : say.putAway} about={brand.name} act={() => put(!brand.putAway)} />
    </>
  )
  return (
    <Section title={brand.putAway ? `${brand.name} (${say.away.toLowerCase()})` : brand.name} actions={actions}>
      <dl className="facts">
        <dt>{say.sender}</dt>
        <dd>
          <SenderLine sender={brand.sender} may={may} change={(sender) => open({ form: 'sender', sender })} />
        </dd>
        <dt>{say.address}</dt>
        <dd>{brand.address}</dd>
        <dt>{say.privacy}</dt>
        <dd>
          <a href={brand.privacyPage} rel="noreferrer">
            {brand.privacyPage}
          </a>
        </dd>
        <dt>{say.contact}</dt>
        <dd>{brand.contact}</dd>
        <dt>{say.domains}</dt>
        <dd>{brand.domains.join(', ') || say.noDomains}</dd>
        <dt>{say.streams}</dt>
        <dd>
          <StreamList brand={brand} may={may} open={(stream) => open({ form: 'stream', brand, stream })} />
        </dd>
      </dl>
    </Section>
  )
}

/** Puts a brand away or takes it back, with the way back. */
function usePutAway(brand: Brand): (away: boolean) => void {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const change = useDo('PUT /api/v1/brands/:id', { stale: ['GET /api/v1/brands'] })
  const { id, name, address, privacyPage, contact, domains, sender } = brand
  const put = (away: boolean, undo: boolean) =>
    change.mutate(
      { params: { id }, body: { name, address, privacyPage, contact, domains, senderId: sender.id, putAway: away } },
      {
        onSuccess: () =>
          notify(fill(away ? say.awayDone : say.backDone, { name }), undo ? () => put(!away, false) : undefined),
      },
    )
  return (away) => put(away, true)
}
