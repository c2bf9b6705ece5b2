import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useLocation } from '@tanstack/react-router'
import { ask, type Reply } from '../../client.ts'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { fill, type Lang, moment, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { underway } from '../mail-audience/desk/use-desk.ts'
import { NuisanceTerms } from '../mail-audience/pictures/nuisance-terms.tsx'
import { chancesOf } from '../mail-audience/view/pictured.ts'
import { en as peopleEn } from '../people/words/en.ts'
import { nl as peopleNl } from '../people/words/nl.ts'
import { nameOf } from '../person/name.ts'
import { AddressPart } from './address-part.tsx'
import { LawPart } from './law-part.tsx'
import { ReaderPart } from './reader-part.tsx'
import { RulesPart } from './rules-part.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/place.css'

const ROUTE = 'GET /api/v1/mails/:id/audience/places/:contact'

/** The place of one person in the audience of a mail. */
export type Place = Reply<typeof ROUTE>

const here = getRouteApi('/audience/mails/$id/people/$contact')

/** Whether one person gets one mail, and why. */
export function Page() {
  const say = useSay({ nl, en })
  const people = useSay({ nl: peopleNl, en: peopleEn })
  const { pages } = useFrameWords()
  const lang = useLang()
  const { id, contact } = here.useParams()
  const opened = useLocation({ select: ({ state }) => state.opened })
  const mail = useQuery(read('GET /api/v1/mails/:id', { params: { id } }))
  const person = useQuery(read('GET /api/v1/people/:id', { params: { id: contact } }))
  const place = useQuery({
    queryKey: [ROUTE, id, contact, lang],
    queryFn: () => placeOf(id, contact, lang),
    // What is asked is whether he gets the mail now.
    staleTime: 0,
    placeholderData: (before) => before,
  })
  const name = person.data ? nameOf(person.data) || people.noName : null
  const title = name && place.data ? fill(place.data.in ? say.gets : say.getsNot, { name }) : (name ?? pages.place)
  return (
    <PagePart
      title={title}
      lead={mail.data && fill(say.lead, { mail: mail.data.name })}
      actions={
        <>
          <Link to="/audience/mails/$id" params={{ id }} state={(before) => ({ ...before, opened })}>
            {opened ? say.backToList : say.back}
          </Link>
          {person.data && (
            <Link to="/audience/people/$id" params={{ id: contact }}>
              {say.person}
            </Link>
          )}
        </>
      }
    >
      <Loaded query={place} lines={10}>
        {(found) => <Parts mailId={id} place={found} />}
      </Loaded>
    </PagePart>
  )
}

/** The place by the audience that the server has once what was still on its way from here is there. */
async function placeOf(id: string, contact: string, lang: Lang): Promise<Place> {
  await underway.get(id)
  return ask(ROUTE, { params: { id, contact }, query: { lang } })
}

function Parts({ mailId, place }: { readonly mailId: string; readonly place: Place }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { nuisance, law } = place
  const chances = nuisance && chancesOf(nuisance, lang)
  return (
    <>
      <Because place={place} />
      <div className="place-two">
        <div>
          <RulesPart place={place} />
          <ReaderPart place={place} mailId={mailId} />
          {chances && (
            <Section title={say.nuisance} lead={say.nuisanceLead}>
              <dl className="facts">
                {chances.map(({ id, name, likely }) => (
                  <div key={id} className="facts-row">
                    <dt>{name}</dt>
                    <dd>{likely}</dd>
                  </div>
                ))}
              </dl>
              <NuisanceTerms outcomes={chances} note={nuisance.note} learned={nuisance.learned} />
            </Section>
          )}
        </div>
        <div>
          {law && <LawPart law={law} />}
          <AddressPart place={place} mailId={mailId} />
        </div>
      </div>
      <p className="small quiet place-at">{fill(say.at, { when: moment(place.at, lang) })}</p>
    </>
  )
}

/** The reason in one line; of one that is not plain what it means, and what one could do. */
function Because({ place }: { readonly place: Place }) {
  const say = useSay({ nl, en })
  const { in: isIn, reason, name, said, fix, groupName } = place
  const values = { reason: name, group: groupName ?? '' }
  return (
    <div className={isIn ? 'place-because' : 'place-because place-out'}>
      <p className="place-reason">{fill(isIn ? say.isIn : groupName === null ? say.isOut : say.isOutIn, values)}</p>
      {reason !== 'rule' && (
        <p>
          <span className="quiet">{say.ofAll}</span> {said} {fix}
        </p>
      )}
    </div>
  )
}
