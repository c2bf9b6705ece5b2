import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { amount, count, country, day, fill, type Lang, languageName, useLang, useSay } from '../../words/index.ts'
import { AddressList } from './address-list.tsx'
import { type Fact, Facts } from './facts.tsx'
import { Events, Orders } from './history.tsx'
import { LeaveList } from './leave-list.tsx'
import { MailList } from './mail-list.tsx'
import { nameOf } from './name.ts'
import { OriginList } from './origin-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'

type Person = Reply<'GET /api/v1/people/:id'>

/** Everything that is known of somebody, and where it comes from. */
export function Page() {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { id } = useParams({ from: '/audience/people/$id' })
  const query = useQuery(read('GET /api/v1/people/:id', { params: { id } }))
  const name = query.data ? nameOf(query.data) || say.noName : say.title
  return (
    <PagePart
      title={name}
      lead={query.data ? summary(query.data, say, lang) : say.lead}
      actions={<Link to="/audience/people">{say.back}</Link>}
    >
      <Loaded query={query} lines={12}>
        {(person) => <Parts person={person} />}
      </Loaded>
    </PagePart>
  )
}

/** What somebody who has this person on the telephone wants to know first. */
function summary(person: Person, say: typeof nl, lang: Lang): string {
  const refusals = person.addresses.flatMap(({ suppressions }) => suppressions)
  return [
    ...(refusals.some(({ type }) => type === 'deceased') ? [say.died] : []),
    person.orders > 0 ? fill(say.ordered, { count: count(person.orders, lang) }) : say.noOrders,
    refusals.length > 0 ? say.refuses : say.refusesNothing,
    ...(person.provenance.length > 0 ? [] : [say.originUnknown]),
  ].join(' ')
}

function Parts({ person }: { readonly person: Person }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  return (
    <>
      <Section title={say.origin}>
        <div>
          <OriginList origins={person.provenance} />
        </div>
      </Section>
      <Section title={say.addresses}>
        <AddressList addresses={person.addresses} origins={person.provenance} />
      </Section>
      <Section title={say.leave}>
        <LeaveList person={person} />
      </Section>
      <Section title={say.mails}>
        <MailList id={person.id} />
      </Section>
      <Section title={say.who}>
        <Who person={person} />
      </Section>
      {person.contracts.length > 0 && (
        <Section title={say.contracts}>
          <Contracts person={person} />
        </Section>
      )}
      <Section title={fill(say.orders, { count: count(person.orders, lang) })}>
        {person.orders > 0 ? <Orders id={person.id} /> : <p>{say.noOrders}</p>}
      </Section>
      <Section title={fill(say.events, { count: count(person.events, lang) })}>
        {person.events > 0 ? <Events id={person.id} /> : <p>{say.noEvents}</p>}
      </Section>
    </>
  )
}

function Who({ person }: { readonly person: Person }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const facts: readonly Fact[] = [
    [say.kind, say.kinds[person.kind]],
    [say.name, [person.givenName, person.familyName].filter(Boolean).join(' ') || null],
    [say.organisation, person.organisation],
    [say.country, person.country ? country(person.country, lang) : say.countryUnknown],
    [say.language, person.language && languageName(person.language, lang)],
    [say.postal, [person.street, person.postcode, person.town].filter(Boolean).join(', ') || null],
    [say.phone, person.phone],
    [say.since, day(person.firstSeenAt, lang)],
    [
      say.numbers,
      person.externalIds
        .map(({ source, externalId }) =>
          externalId === null ? fill(say.addressAt, { source }) : fill(say.numberAt, { id: externalId, source }),
        )
        .join('; ') || null,
    ],
  ]
  return <Facts facts={facts} />
}

function Contracts({ person }: { readonly person: Person }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  return (
    <ul className="lines">
      {person.contracts.map((contract) => {
        const { id, name, brand, number, source, beginsAt, endsAt, price, paidEach } = contract
        const each = say.paidEach[paidEach as keyof typeof say.paidEach] ?? '{price}'
        return (
          <li key={id}>
            {name}, {brand.name}
            {number && ` (${number})`}:{' '}
            {endsAt
              ? fill(say.ran, { from: day(beginsAt, lang), to: day(endsAt, lang) })
              : fill(say.runs, { day: day(beginsAt, lang) })}
            <span className="small quiet under">
              {[price && fill(each, { price: amount(price, lang) }), fill(say.fromList, { source })]
                .filter(Boolean)
                .join('; ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
