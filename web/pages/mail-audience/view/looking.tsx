import { useMemo } from 'react'
import { LOOK_AT_PEOPLE } from '../../../page-route.tsx'
import { Empty } from '../../../parts/states.tsx'
import { useMay } from '../../../session.ts'
import { useLang, useSay } from '../../../words/index.ts'
import type { MailLine } from '../../mail/send.ts'
import { type Content, contentOf, type Shown } from '../desk/content.ts'
import { Freezing } from '../freeze/freezing.tsx'
import { FrozenList } from '../freeze/frozen.tsx'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { Band } from './band.tsx'
import { Notes } from './notes.tsx'
import { openReached } from './opened.ts'
import { PeopleDialog } from './people-dialog.tsx'
import { peopleIn } from './pictured.ts'
import { AudienceFunnel, AudienceMap, AudienceNuisance } from './pictures.tsx'
import { useSavedCount } from './use-count.ts'
import { useOpened } from './use-opened.ts'

interface Props {
  readonly line: MailLine
  readonly shown: Shown
}

/** Whom a mail is for, for who only looks, and while the mail is put away. */
export function Looking({ line, shown }: Props) {
  const say = useSay({ nl, en }).page
  const { audience } = shown
  const content = useMemo(() => audience && contentOf(audience), [audience])
  if (!content) return <Empty title={say.nobodyYet}>{say.nobodyYetText}</Empty>
  return <Audience line={line} shown={shown} content={content} />
}

function Audience({ line, shown, content }: Props & { readonly content: Content }) {
  const say = useSay({ nl, en }).page
  const lang = useLang()
  const mayLook = useMay(LOOK_AT_PEOPLE)
  const { opened, open: setOpened } = useOpened()
  const counting = useSavedCount(line.id)
  const { count } = counting
  const open = mayLook ? setOpened : null
  const nameOf = (number: number) => content.groups[number - 1]?.name ?? ''
  const openGroup = (id: string) =>
    setOpened(openReached(count?.groups.filter((one) => one.id === id) ?? [], nameOf, say, lang))
  return (
    <>
      <Band
        counting={counting}
        onOpen={open && count && (() => setOpened(openReached(count.groups, nameOf, say, lang)))}
      />
      <p className="quiet looked-why">{line.archived ? say.isArchived : say.readOnly}</p>
      <Notes mailId={line.id} shown={shown} content={content} count={count} onRenew={null} />
      <div className="audience-two">
        <div>
          <ol className="looked-groups">
            {shown.audience?.groups.map(({ id, name, said, problem }) => {
              const people = count?.groups.find((one) => one.id === id)?.recipients
              return (
                <li key={id}>
                  <h2 className="picture-title">{name}</h2>
                  <p className="rule-sentence">{said?.text ?? problem?.what}</p>
                  {people !== undefined &&
                    (mayLook && people > 0 ? (
                      <button type="button" className="do" onClick={() => openGroup(id)}>
                        {peopleIn(people, say, lang)}
                      </button>
                    ) : (
                      <p className="quiet">{peopleIn(people, say, lang)}</p>
                    ))}
                </li>
              )
            })}
          </ol>
          {count && <AudienceMap count={count} open={open} />}
        </div>
        <div>{count && <AudienceFunnel count={count} open={open} />}</div>
      </div>
      {count && <AudienceNuisance count={count} />}
      <div className="looked-frozen">
        <Freezing mailId={line.id} />
        <FrozenList mailId={line.id} versionId={shown.audience?.id ?? null} />
      </div>
      {mayLook && opened && <PeopleDialog mailId={line.id} audience={content} opened={opened} open={setOpened} />}
    </>
  )
}
