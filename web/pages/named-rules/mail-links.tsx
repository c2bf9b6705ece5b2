import { Link } from '@tanstack/react-router'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** As many mails as are named before the rest is counted. */
const NAMED = 3

interface Props {
  readonly mails: readonly { readonly id: string; readonly name: string }[]
  /** Whether all of them are named. */
  readonly all?: boolean
}

/** The mails that have a rule, with the way to their audience. */
export function MailLinks({ mails, all = false }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  if (mails.length === 0) return <span className="quiet">{say.unused}</span>
  const named = all ? mails : mails.slice(0, NAMED)
  return (
    <ul className="lines">
      {named.map(({ id, name }) => (
        <li key={id}>
          <Link to="/audience/mails/$id" params={{ id }}>
            {name}
          </Link>
        </li>
      ))}
      {named.length < mails.length && (
        <li className="quiet">{fill(say.more, { count: count(mails.length - named.length, lang) })}</li>
      )}
    </ul>
  )
}
