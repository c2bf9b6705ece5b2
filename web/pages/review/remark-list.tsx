import type { Purpose } from '@waarom/purpose/acts/act.ts'
import { capital, fill, moment, useLang, useNameOf, useSay } from '../../words/index.ts'
import { short } from './remark-form.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Something that was said in a review, by whomever. */
export interface Said {
  readonly id: string
  readonly kind: 'comment' | 'ask-back' | 'answer' | 'advice'
  /** The version that was seen. */
  readonly draft: { readonly id: string; readonly number: number }
  /** A sentence of it. */
  readonly segment: string | null
  readonly text: string
  readonly advice: { readonly law: string; readonly refuses: boolean; readonly purpose: Purpose | null } | null
  /** Null once the account is gone. */
  readonly writer: string | null
  /** Whether it came from outside. */
  readonly outside: boolean
  readonly writtenAt: string
}

/** Who says it, and as what: "Sam Vos vraagt terug". */
export function useWhoSaid(): (said: Pick<Said, 'writer' | 'outside' | 'kind'>) => string {
  const say = useSay({ nl, en })
  const nameOf = useNameOf()
  return ({ writer, outside, kind }) => {
    const name = nameOf(writer)
    return capital(fill(say.said[kind], { name: outside ? fill(say.outsideName, { name }) : name }))
  }
}

interface Props {
  readonly remarks: readonly Said[]
  /** The words of a sentence, where it has to be said which one it is. */
  readonly quote?: (segment: string) => string | null
}

/** What was said beside a block of the mail. */
export function RemarkList({ remarks, quote }: Props) {
  const who = useWhoSaid()
  const lang = useLang()
  return (
    <>
      {remarks.map((one) => {
        const words = one.segment === null ? null : (quote?.(one.segment) ?? null)
        return (
          <div key={one.id} className={`remark remark-${one.kind}`}>
            <p className="remark-who">
              {who(one)} <span className="quiet">{moment(one.writtenAt, lang)}</span>
            </p>
            {words !== null && <q className="remark-about">{words}</q>}
            <p className="remark-text">{one.text}</p>
          </div>
        )
      })}
    </>
  )
}

interface AboutProps {
  readonly said: Said
  /** The version that is shown, with its sentences. */
  readonly draftId: string
  readonly segments: readonly { readonly id: string; readonly text: string }[]
}

/** The sentence that is meant: its words when the version that is shown is the one that was seen, else which one that was. */
export function RemarkAbout({ said, draftId, segments }: AboutProps) {
  const say = useSay({ nl, en })
  if (said.segment === null) return null
  const text = said.draft.id === draftId ? segments.find(({ id }) => id === said.segment)?.text : undefined
  return (
    <p className="small quiet">
      {text === undefined ? (
        fill(say.aboutOther, { number: String(said.draft.number) })
      ) : (
        <q className="remark-about">{short(text)}</q>
      )}
    </p>
  )
}
