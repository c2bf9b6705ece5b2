import { Button } from '@mantine/core'
import type { Verdict } from '@waarom/purpose/law/rulebook.ts'
import { type FormEvent, useState } from 'react'
import { AreaField } from '../../parts/area-field.tsx'
import { TextField } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { day, fill, list, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { useLawInSentence, useLawName } from '../check/law-name.ts'
import { type Choice, ChoosePurpose, purposeOf } from './choose-purpose.tsx'
import { verdictsOf } from './judged.ts'
import type { Draft, Review } from './page.tsx'
import { remarksOf } from './remarks.ts'
import { usePurposeName } from './said-name.ts'
import { useVerdictName } from './verdict-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly review: Review
  readonly draft: Draft
  readonly stream: 'service' | 'commercial'
}

/** What is decided under one law, as far as it is filled in. */
interface Entry {
  readonly choice: Choice
  readonly reason: string
  readonly adviceId: string | null
}

const EMPTY: Entry = { choice: '', reason: '', adviceId: null }
type Entries = Readonly<Record<string, Entry>>

/** Decides, law by law, about the text one sees; the button says what will happen. */
export function DecideForm({ review, draft, stream }: Props) {
  const say = useSay({ nl, en }).decide
  const { states } = useFrameWords()
  const notify = useNotify()
  const verdicts = verdictsOf(draft.report.mail)
  const [entries, setEntries] = useState<Entries>({})
  const [until, setUntil] = useState('')
  const [bare, setBare] = useState(false)
  const decide = useDo('POST /api/v1/reviews/:id/decisions', {
    stale: [
      'GET /api/v1/reviews/:id',
      'GET /api/v1/reviews',
      'GET /api/v1/mails/:id',
      'GET /api/v1/mails/:id/drafts/:draft',
    ],
    then: () => notify(say.done),
  })
  const chosen = verdicts.flatMap(({ law }) => {
    const entry = entries[law] ?? EMPTY
    return entry.choice === '' ? [] : [{ ...entry, law, choice: entry.choice }]
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const lacks = chosen.length === 0 || chosen.some(({ reason }) => reason.trim() === '')
    setBare(lacks)
    if (lacks) return
    const decisions = chosen.map(({ law, choice, reason, adviceId }) => ({
      ...{ law, purpose: purposeOf(choice), reason, adviceId, until: until || null },
    }))
    decide.mutate({ params: { id: review.id }, body: { fingerprint: draft.fingerprint, decisions } })
  }
  return (
    <form className="form decide" noValidate onSubmit={send}>
      {verdicts.map((verdict) => (
        <OneLaw
          key={verdict.law}
          verdict={verdict}
          review={review}
          draft={draft}
          entry={entries[verdict.law] ?? EMPTY}
          before={chosen.find(({ law, reason }) => law !== verdict.law && reason.trim() !== '')?.reason ?? ''}
          missing={bare ? states.required : null}
          change={(entry) => setEntries({ ...entries, [verdict.law]: entry })}
        />
      ))}
      {chosen.length > 0 && (
        <TextField
          className="decide-until"
          type="date"
          label={say.until}
          description={say.untilHint}
          value={until}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      )}
      {bare && chosen.length === 0 && (
        <p className="wrong" role="alert">
          {say.nothing}
        </p>
      )}
      <Follows chosen={chosen} stream={stream} review={review} until={until} />
      {decide.error && <Trouble error={decide.error} />}
      <DecideButton chosen={chosen} busy={decide.isPending} />
    </form>
  )
}

type Chosen = readonly { readonly law: string; readonly choice: Exclude<Choice, ''> }[]

/** The button: it says what will happen under which law. */
function DecideButton({ chosen, busy }: { readonly chosen: Chosen; readonly busy: boolean }) {
  const say = useSay({ nl, en }).decide
  const purpose = usePurposeName()
  const law = useLawInSentence()
  const lang = useLang()
  const groups = new Map<string, string[]>()
  for (const one of chosen) {
    const what = one.choice === 'refuse' ? say.buttonRefuse : purpose(one.choice)
    groups.set(what, [...(groups.get(what) ?? []), law(one.law)])
  }
  const said = [...groups].map(([what, laws]) => fill(say.buttonPart, { what, laws: list(laws, lang) })).join('; ')
  return (
    <div className="form-do">
      <Button type="submit" loading={busy}>
        {said === '' ? say.buttonFirst : fill(say.button, { said })}
      </Button>
    </div>
  )
}

interface LawProps {
  readonly verdict: Verdict
  readonly review: Review
  readonly draft: Draft
  readonly entry: Entry
  /** A reason that was given under another law. */
  readonly before: string
  readonly missing: string | null
  readonly change: (entry: Entry) => void
}

function OneLaw({ verdict, review, draft, entry, before, missing, change }: LawProps) {
  const say = useSay({ nl, en }).decide
  const name = useVerdictName(draft.report.mail)
  const law = useLawName()
  const purpose = usePurposeName()
  const advices = remarksOf(review).filter(({ advice }) => advice?.law === verdict.law)
  return (
    <fieldset className="decide-law">
      <legend>{law(verdict.law)}</legend>
      <p className="small quiet decide-now">{fill(say.now, { verdict: name(verdict) })}</p>
      <ChoosePurpose
        label={say.choose}
        none={say.none}
        value={entry.choice}
        choose={(choice) => change({ ...entry, choice, adviceId: null })}
      />
      {advices.map(({ id, writer, advice }) => (
        <p key={id} className="small">
          <button
            type="button"
            className="do"
            onClick={() => change({ ...entry, choice: advice?.purpose ?? 'refuse', adviceId: id })}
          >
            {fill(say.follow, {
              name: writer ?? '',
              advice: advice?.purpose ? purpose(advice.purpose) : say.buttonRefuse,
            })}
          </button>
          {entry.adviceId === id && <span className="quiet"> {say.followed}</span>}
        </p>
      ))}
      {entry.choice !== '' && (
        <>
          <AreaField
            label={say.reason}
            value={entry.reason}
            maxLength={4000}
            error={entry.reason.trim() === '' ? missing : null}
            onChange={({ currentTarget }) => change({ ...entry, reason: currentTarget.value })}
          />
          {entry.reason === '' && before !== '' && (
            <p className="small">
              <RowAct says={say.same} about={law(verdict.law)} act={() => change({ ...entry, reason: before })} />
            </p>
          )}
        </>
      )}
    </fieldset>
  )
}

interface FollowsProps extends Pick<Props, 'review' | 'stream'> {
  readonly chosen: Chosen
  readonly until: string
}

/** What follows from the decision, before one takes it. */
function Follows({ chosen, stream, review, until }: FollowsProps) {
  const say = useSay({ nl, en }).decide
  const lang = useLang()
  const law = useLawName()
  const purpose = usePurposeName()
  if (chosen.length === 0) return null
  const said = (choice: Exclude<Choice, ''>) => {
    if (choice === 'refuse') return say.follows.refuse
    return say.follows[stream][choice === 'service' ? 'service' : 'other']
  }
  return (
    <div className="follows">
      <ul className="lines">
        {chosen.map((one) => (
          <li key={one.law}>
            {fill(said(one.choice), {
              law: law(one.law),
              purpose: one.choice === 'refuse' ? '' : purpose(one.choice),
            })}
          </li>
        ))}
      </ul>
      <p>
        {until === '' ? say.holdsYear : fill(say.holdsUntil, { day: day(until, lang) })}{' '}
        {fill(say.closes, { name: review.askedBy?.name ?? say.asker })}
      </p>
    </div>
  )
}
