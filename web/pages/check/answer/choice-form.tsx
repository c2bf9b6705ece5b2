import { Checkbox, SegmentedControl } from '@mantine/core'
import type { Choice } from '../mail/store.ts'
import { usePlace } from '../place.ts'
import type { LawCard } from '../protocol.ts'
import { useWords } from '../words/index.ts'
import { fullName } from './sentence.ts'

interface Props {
  readonly choice: Choice
  readonly choose: (choice: Choice) => void
  readonly laws: readonly LawCard[]
}

/** Which laws and terms count, in which reading, and as what the mail is sent. */
export function ChoiceForm({ choice, choose, laws }: Props) {
  const { words, lang } = useWords()
  const say = words.choice
  const { fixed } = usePlace()
  const put = (codes: string[]) => {
    const order = laws.map((one) => one.code)
    const next = order.filter((code) => codes.includes(code))
    const first = next[0]
    if (first) choose({ ...choice, laws: next, home: next.includes(choice.home) ? choice.home : first })
  }
  const boxes = (kind: LawCard['kind']) =>
    laws
      .filter((one) => one.kind === kind)
      .map((one) => (
        <Checkbox
          key={one.code}
          value={one.code}
          label={fullName(one.code, words, laws, lang)}
          size="md"
          disabled={choice.laws.length === 1 && choice.laws[0] === one.code}
        />
      ))
  const terms = boxes('terms')
  return (
    <div className="choice">
      <Checkbox.Group value={[...choice.laws]} onChange={put} label={say.lawsLead}>
        <div className="choice-boxes">{boxes('law')}</div>
        {terms.length > 0 && (
          <>
            <p className="choice-label">{say.terms}</p>
            <div className="choice-boxes">{terms}</div>
          </>
        )}
      </Checkbox.Group>
      {!fixed && (
        <div>
          <p className="choice-label" id="choice-stream">
            {say.stream}
          </p>
          <SegmentedControl
            aria-labelledby="choice-stream"
            size="sm"
            value={choice.stream}
            onChange={(value) => choose({ ...choice, stream: value === 'commercial' ? 'commercial' : 'service' })}
            data={[
              { value: 'service', label: say.service },
              { value: 'commercial', label: say.commercial },
            ]}
          />
          <p className="choice-label" id="choice-reading">
            {say.reading}
          </p>
          <SegmentedControl
            aria-labelledby="choice-reading"
            size="sm"
            value={choice.reading}
            onChange={(value) => choose({ ...choice, reading: value === 'stricter' ? 'stricter' : 'milder' })}
            data={[
              { value: 'milder', label: say.milder },
              { value: 'stricter', label: say.stricter },
            ]}
          />
          <p className="quiet small">{say.readingWhy}</p>
        </div>
      )}
    </div>
  )
}
