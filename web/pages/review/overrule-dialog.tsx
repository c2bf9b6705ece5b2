import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type ActId, PURPOSES, type Purpose } from '@waarom/purpose/acts/act.ts'
import { directionOf } from '@waarom/purpose/decisions/overruling.ts'
import type { Segment } from '@waarom/purpose/mail/draft.ts'
import { AreaField } from '../../parts/area-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import { useLawInSentence } from '../check/law-name.ts'
import type { ActCard } from '../check/protocol.ts'
import { useWords } from '../check/words/index.ts'
import type { Effect } from '../mail/effect-said.ts'
import type { Draft } from './page.tsx'
import { short } from './remark-form.tsx'
import { usePurposeName } from './said-name.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What is said in place of us: of a sentence, of the mail under one law, or as it was said elsewhere. */
export type Overruled =
  | { readonly about: 'segment'; readonly segments: readonly Segment[] }
  | { readonly about: 'verdict'; readonly law: string }
  | { readonly about: 'precedent'; readonly effect: Effect }

interface Props {
  readonly what: Overruled
  readonly draft: Draft
  readonly mailId: string
  readonly acts: ReadonlyMap<string, ActCard>
  readonly close: () => void
}

const STALE = [
  'GET /api/v1/mails/:id/drafts/:draft',
  'GET /api/v1/mails/:id',
  'GET /api/v1/reviews/:id',
  'GET /api/v1/overrulings',
] as const

/** Overrules what we say, with a reason; says before it is done what follows from it. */
export function OverruleDialog({ what, draft, mailId, acts, close }: Props) {
  const say = useSay({ nl, en }).overrule
  const lang = useLang()
  const { required } = useChecks()
  const notify = useNotify()
  const revoke = useDo('POST /api/v1/overrulings/:id/revocation', { stale: STALE })
  const overrule = useDo('POST /api/v1/mails/:id/overrulings', {
    stale: STALE,
    then: ({ id, direction, touches }) => {
      const others = new Set(touches.map((one) => one.mailId)).size
      const said = others === 0 ? say.done.none : fill(say.done[direction], { count: count(others, lang) })
      notify(said, () => revoke.mutate({ params: { id }, body: { reason: say.undone } }))
      close()
    },
  })
  const form = useForm({
    mode: 'controlled',
    initialValues: { segment: what.about === 'segment' ? (what.segments[0]?.id ?? '') : '', says: '', reason: '' },
    validate: { says: what.about === 'precedent' ? () => null : required, reason: required },
  })
  const { segment, says } = form.values
  const was = draft.report.mail.segments.find(({ id }) => id === segment)?.act ?? 'notice'
  const direction = useDirection(what, was, says)
  const choices = useChoices(what, was, acts, draft)
  const body = () => {
    const seen = { fingerprint: draft.fingerprint, reason: form.values.reason }
    if (what.about === 'precedent') return { precedent: what.effect.id, ...seen }
    return what.about === 'segment'
      ? { segment, act: says as ActId, ...seen }
      : { law: what.law, purpose: says as Purpose, ...seen }
  }
  return (
    <Dialog title={say.titles[what.about]} close={close}>
      <Form
        form={form}
        says={direction ? say.does[what.about][direction] : say.does.first}
        at={{ 'reviews/says-the-same': 'says' }}
        send={() => overrule.mutateAsync({ params: { id: mailId }, body: body() })}
      >
        {what.about === 'segment' && what.segments.length > 1 && (
          <NativeSelect
            label={say.which}
            data={what.segments.map((one) => ({ value: one.id, label: short(one.text) }))}
            {...form.getInputProps('segment')}
          />
        )}
        <About what={what} segment={segment} was={acts.get(was)?.name[lang] ?? was} draft={draft} />
        {what.about !== 'precedent' && (
          <NativeSelect label={say.says[what.about]} data={choices} {...form.getInputProps('says')} />
        )}
        {direction && <p className="small follows">{say.follows[what.about][direction]}</p>}
        <AreaField label={say.reason} description={say.reasonHint} maxLength={4000} {...form.getInputProps('reason')} />
      </Form>
    </Dialog>
  )
}

interface AboutProps {
  readonly what: Overruled
  readonly segment: string
  readonly was: string
  readonly draft: Draft
}

/** What it is about, and what we say of it now. */
function About({ what, segment, was, draft }: AboutProps) {
  const say = useSay({ nl, en }).overrule
  const purpose = usePurposeName()
  const law = useLawInSentence()
  if (what.about === 'precedent')
    return (
      <p>
        {fill(say.nowPrecedent, { mail: what.effect.mail.name })} <q>{what.effect.reason}</q>
      </p>
    )
  if (what.about === 'segment')
    return (
      <p>
        <q className="follows-about">{draft.report.mail.segments.find(({ id }) => id === segment)?.text}</q>
        <span className="small quiet under">{fill(say.nowSegment, { act: was })}</span>
      </p>
    )
  const verdict = draft.report.mail.verdicts[what.law]
  const now = verdict?.purpose ? purpose(verdict.purpose) : say.nothing
  return <p className="small">{fill(say.nowVerdict, { law: law(what.law), purpose: now })}</p>
}

/** Which way it goes; null while nothing is chosen. */
function useDirection(what: Overruled, was: string, says: string): 'stricter' | 'milder' | null {
  if (what.about === 'precedent') return 'milder'
  if (says === '') return null
  return what.about === 'verdict'
    ? directionOf({ about: 'verdict', law: what.law, was: null, says: says as Purpose })
    : directionOf({
        ...{ about: 'segment', segment: '', sentence: { language: 'other', words: '' } },
        ...{ was: was as ActId, says: says as ActId },
      })
}

/** What one can say in place of us: every act by its family, or the five purposes. */
function useChoices(what: Overruled, was: string, acts: Props['acts'], draft: Draft) {
  const say = useSay({ nl, en }).overrule
  const { words, lang } = useWords()
  const purpose = usePurposeName()
  const none = { value: '', label: say.choose }
  if (what.about === 'verdict') {
    const verdict = draft.report.mail.verdicts[what.law]
    const other = PURPOSES.filter((one) => verdict?.review || one !== verdict?.purpose)
    return [none, ...other.map((value) => ({ value, label: purpose(value) }))]
  }
  const families = new Map<string, { value: string; label: string }[]>()
  for (const { id, family, name } of acts.values())
    if (id !== was) families.set(family, [...(families.get(family) ?? []), { value: id, label: name[lang] }])
  return [
    none,
    ...[...families].map(([family, items]) => ({
      group: words.families[family as keyof typeof words.families],
      items: items.sort((one, other) => one.label.localeCompare(other.label, lang)),
    })),
  ]
}
