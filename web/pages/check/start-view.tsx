import { Button } from '@mantine/core'
import { type ClipboardEvent, useEffect, useRef } from 'react'
import { SAMPLES, type Sample } from '../../samples/index.ts'
import { type Mail, pastedMail, typedMail } from './mail/mail.ts'
import { usePlace } from './place.ts'
import { useWords } from './words/index.ts'

interface Props {
  readonly put: (mail: Mail) => void
  readonly type: (mail: Mail) => void
  readonly sample: (sample: Sample) => void
  readonly choose: () => void
}

/** The empty page: one place to paste or type, eight examples, and how to read the answer. */
export function StartView({ put, type, sample, choose }: Props) {
  const { words, lang } = useWords()
  const say = words.start
  const { stays, above } = usePlace()
  const Heading = above ? 'h2' : 'h1'
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus({ preventScroll: true }), [])
  const paste = (event: ClipboardEvent) => {
    const mail = pastedMail(event.clipboardData)
    if (!mail) return
    event.preventDefault()
    put(mail)
  }
  return (
    <div className="start">
      <Heading className="start-heading">{say.heading}</Heading>
      <p className="start-lead">{say.lead}</p>
      <div className="start-paper">
        <textarea
          ref={area}
          className="start-area"
          aria-label={say.body}
          placeholder={say.placeholder}
          onPaste={paste}
          onChange={(event) => event.target.value && type(typedMail('', event.target.value))}
        />
        <p className="start-file small">
          <Button variant="default" size="compact-sm" onClick={choose}>
            {say.choose}
          </Button>{' '}
          <span className="quiet">{say.drop}</span>
        </p>
      </div>
      <p className="stays small">{stays}</p>
      <section className="start-below">
        <div>
          <h2 className="start-sub">{say.samples}</h2>
          <ul className="samples">
            {SAMPLES.map((one) => (
              <li key={one.id}>
                <button type="button" className="sample" onClick={() => sample(one)} data-sample={one.id}>
                  <span className="do">{one.title[lang]}</span>
                  <span className="quiet small">{one.about[lang]}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2 className="start-sub">{say.learn}</h2>
          <ul className="legend">
            {(['service', 'promotion', 'feedback', 'appeal', 'unsure'] as const).map((mark) => (
              <li key={mark}>
                <span className={`mark mark-${mark}`}>{words.families[mark]}</span>
                <span className="quiet small">{say.marks[mark]}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </div>
  )
}
