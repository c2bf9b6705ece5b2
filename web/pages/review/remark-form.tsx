import { Button, NativeSelect } from '@mantine/core'
import type { Segment } from '@waarom/purpose/mail/draft.ts'
import { type FormEvent, useState } from 'react'
import { AreaField } from '../../parts/area-field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useFrameWords, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Something that is said, of one sentence or of the mail. */
export interface Remark {
  readonly segment: string | null
  readonly text: string
}

/** A way of saying it: what its button says, and what it does. */
export interface Way {
  readonly says: string
  readonly send: (remark: Remark) => Promise<unknown>
}

interface Props {
  /** The sentences it may be about; none: the mail as a whole. */
  readonly about?: readonly Segment[]
  readonly label: string
  readonly hint?: string
  /** The first is the most usual. */
  readonly ways: readonly Way[]
  /** What is still needed before it can be said; null when nothing is. */
  readonly lacks?: string | null
  /** Told when it was said, or when one changes one's mind. */
  readonly close?: () => void
}

/** Says something: about a sentence that one chooses, or about the mail. */
export function RemarkForm({ about = [], label, hint, ways, lacks = null, close }: Props) {
  const say = useSay({ nl, en })
  const { states } = useFrameWords()
  const [segment, choose] = useState(about[0]?.id ?? null)
  const [text, type] = useState('')
  const [busy, setBusy] = useState<Way | null>(null)
  const [error, setError] = useState<unknown>(null)
  const send = async (way: Way | undefined) => {
    if (!way) return
    const lacking = lacks ?? (text.trim() === '' ? states.required : null)
    if (lacking !== null) return setError(lacking)
    setBusy(way)
    setError(null)
    try {
      await way.send({ segment, text: text.trim() })
      type('')
      close?.()
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(null)
    }
  }
  const missing = typeof error === 'string' ? error : null
  return (
    <form
      className="form remark-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void send(ways[0])
      }}
    >
      {about.length > 1 && (
        <NativeSelect
          label={say.remark.which}
          value={segment ?? ''}
          data={about.map((one) => ({ value: one.id, label: short(one.text) }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
      <AreaField
        label={label}
        description={hint}
        value={text}
        maxLength={4000}
        error={missing}
        autoFocus={close !== undefined}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close?.()
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(ways[0])
        }}
      />
      {error !== null && !missing && <Trouble error={error} />}
      <div className="form-do">
        {ways.map((way, at) => (
          <Button
            key={way.says}
            type={at === 0 ? 'submit' : 'button'}
            size="compact-sm"
            loading={busy === way}
            {...(at === 0 ? {} : { variant: 'default', onClick: () => void send(way) })}
          >
            {way.says}
          </Button>
        ))}
        {close && (
          <button type="button" className="do" onClick={close}>
            {states.cancel}
          </button>
        )}
      </div>
    </form>
  )
}

const SHORT = 60

/** The beginning of a sentence, by which one knows it. */
export function short(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT).replace(/\s+\S*$/, '')} …`
}
