import { Link } from '@tanstack/react-router'
import { fill, list, shortMoment, useLang, useSay } from '../../../words/index.ts'
import { useSourceNames } from '../../suppressions/source-names.ts'
import type { Content, Shown } from '../desk/content.ts'
import { BringList } from '../freeze/bring-list.tsx'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { AlreadySent } from './already-sent.tsx'
import type { Count } from './pictured.ts'

interface Props {
  readonly mailId: string
  readonly shown: Shown
  readonly content: Content
  /** Null while it is counted. */
  readonly count: Count | null
  /** Told that every variant of an earlier version is to be the version of now; null for who only looks. */
  readonly onRenew: ((content: Content) => void) | null
}

/** What stands in the way or asks for a look, before anything else: nothing when all is well. */
export function Notes(props: Props) {
  return (
    <div className="audience-notes">
      <DraftChanged {...props} />
      <Held {...props} />
      <OldLists lists={props.shown.suppressionLists} />
      <AlreadySent sent={props.count?.alreadySent ?? null} />
    </div>
  )
}

function DraftChanged({ shown, content, onRenew }: Props) {
  const say = useSay({ nl, en }).page.notes
  const { draftId } = shown.mail
  const [only] = content.variants
  if (draftId === null || !only || content.variants.some((one) => one.draftId === draftId)) return null
  const renew = () => onRenew?.({ ...content, variants: content.variants.with(0, { ...only, draftId }) })
  return (
    <p className="heed">
      {say.draftChanged}{' '}
      {onRenew && (
        <button type="button" className="do" onClick={renew}>
          {fill(content.variants.length > 1 ? say.renewNamed : say.renew, { name: only.name })}
        </button>
      )}
    </p>
  )
}

function Held({ mailId, shown, content }: Props) {
  const say = useSay({ nl, en }).page.notes
  const lang = useLang()
  const held = shown.standings.flatMap(({ draftId, number, laws }) => {
    const isUsed = content.variants.some((one) => one.draftId === draftId)
    const stopped = isUsed ? laws.filter((law) => law.isChosen && law.decision === 'hold') : []
    return stopped.length > 0 ? [{ number, stopped }] : []
  })
  return held.map(({ number, stopped }) => (
    <div key={number} className="wrong">
      <p className="wrong-what">
        {fill(say.held, {
          number,
          laws: list(
            stopped.map(({ name }) => name),
            lang,
          ),
        })}
      </p>
      <p>{say.heldBecause}</p>
      <ul className="note-list">
        {[...new Set(stopped.flatMap(({ because, missing }) => [...because, ...missing]))].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>
        {say.heldFix}{' '}
        <Link to="/purpose/mails/$id" params={{ id: mailId }}>
          {say.toMail}
        </Link>
      </p>
    </div>
  ))
}

/** Suppression lists of another tool that are older than a day, by when they were brought in. */
function OldLists({ lists: { lists, isOld } }: { readonly lists: Shown['suppressionLists'] }) {
  const say = useSay({ nl, en }).page.notes
  const lang = useLang()
  const sourceOf = useSourceNames()
  if (!isOld) return null
  const old = Map.groupBy(
    lists.filter((one) => one.isOld),
    ({ at }) => shortMoment(at, lang),
  )
  return (
    <div className="heed">
      <p>{say.oldLists}</p>
      <ul className="note-list">
        {[...old].map(([when, some]) => {
          const sources = some.map(({ source }) => sourceOf(source))
          return <li key={when}>{fill(say.oldOf, { when, sources: list(sources, lang) })}</li>
        })}
      </ul>
      <BringList />
    </div>
  )
}
