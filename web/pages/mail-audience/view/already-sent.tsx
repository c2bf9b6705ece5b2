import { fill, moment, useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { type Count, peopleIn } from './pictured.ts'

interface Props {
  readonly sent: Count['alreadySent']
  /** Whether they are those of a frozen audience, of which the page says above what one can do. */
  readonly isFrozen?: boolean
}

/** That some of who are in already got this very mail: a caution, as a second time can be meant. Nothing when nobody did. */
export function AlreadySent({ sent, isFrozen = false }: Props) {
  const words = useSay({ nl, en }).page
  const lang = useLang()
  if (sent === null) return null
  const values = { people: peopleIn(sent.contacts, words, lang), when: moment(sent.lastAt, lang) }
  return (
    <p className="heed">
      {isFrozen ? fill(words.alreadySentFrozen, values) : `${fill(words.alreadySent, values)} ${sent.fix}`}
    </p>
  )
}
