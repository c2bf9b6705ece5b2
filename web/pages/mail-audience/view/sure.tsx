import { Checkbox } from '@mantine/core'
import '@mantine/core/styles/Checkbox.layer.css'
import { AreaField } from '../../../parts/area-field.tsx'
import { count as countOf, fill, list, useLang, useSay } from '../../../words/index.ts'
import { type Content, type Shown, withAssumption } from '../desk/content.ts'
import type { Desk } from '../desk/use-desk.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import type { Opened } from './people-dialog.tsx'
import { type Count, peopleIn } from './pictured.ts'

interface Props {
  readonly shown: Shown
  readonly content: Content
  readonly count: Count | null
  readonly desk: Desk
  readonly open: ((opened: Opened) => void) | null
}

/**
 * What somebody has to answer for: assumptions, why people who refused get it all the same, that everybody gets it, and whom it
 * does not reach.
 */
export function Sure(props: Props) {
  return (
    <>
      <Assumptions {...props} />
      <Because {...props} />
      <Everybody {...props} />
      <Unreached {...props} />
    </>
  )
}

function Assumptions({ shown, content, count, desk, open }: Props) {
  const say = useSay({ nl, en }).page.assumed
  const all = useSay({ nl, en }).page
  const lang = useLang()
  const out = count?.steps.find(({ reason }) => reason === 'assumption-false')
  return shown.assumptions.map(({ fact, value, explain, said }) => {
    const isSure = content.assumptions.some((one) => one.fact === fact && one.value === value && one.confirmed)
    return (
      <div key={`${fact} ${value}`} className="sure">
        <p>
          {say.lead} <strong>{explain}</strong>{' '}
          <button
            type="button"
            className="do"
            aria-pressed={isSure}
            onClick={() => desk.put(withAssumption(content, { fact, value }, !isSure))}
          >
            {isSure ? say.takeBack : say.ask}
          </button>
        </p>
        {isSure && <p className="small quiet">{say.sure}</p>}
        {said && <p className="small quiet">{fill(say.looked, { rule: lower(said.text) })}</p>}
        {out && out.out > 0 && (
          <p className="small">
            {open ? (
              <button
                type="button"
                className="do"
                onClick={() =>
                  open({
                    title: say.falseTitle,
                    about: out.said,
                    parts: [{ label: '', which: { reason: out.reason } }],
                  })
                }
              >
                {fill(say.falseFor, { people: peopleIn(out.out, all, lang) })}
              </button>
            ) : (
              fill(say.falseFor, { people: peopleIn(out.out, all, lang) })
            )}
          </p>
        )}
      </div>
    )
  })
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function Because({ content, count, desk }: Props) {
  const words = useSay({ nl, en }).page
  const say = words.because
  const lang = useLang()
  const asks = count?.steps.find(({ reason }) => reason === 'asks')?.out ?? 0
  if (asks === 0 && content.suppressedBecause === null) return null
  return (
    <div className="sure">
      <AreaField
        label={say.label}
        description={asks > 0 ? fill(say.out, { people: peopleIn(asks, words, lang) }) : say.in}
        value={content.suppressedBecause ?? ''}
        maxLength={1000}
        onChange={({ currentTarget: { value } }) =>
          desk.type({ ...content, suppressedBecause: value.trim() === '' ? null : value })
        }
      />
    </div>
  )
}

function Everybody({ shown, content, desk }: Props) {
  const say = useSay({ nl, en }).page.duty
  if (!shown.shouldBeEverybody && content.mode === 'matching') return null
  return (
    <div className="sure">
      <Checkbox
        label={say.label}
        description={say.about}
        checked={content.mode === 'everybody'}
        onChange={({ currentTarget }) =>
          desk.put({ ...content, mode: currentTarget.checked ? 'everybody' : 'matching' })
        }
      />
    </div>
  )
}

/** Whom a mail does not reach that a law orders: they must know it another way. */
function Unreached({ count, open }: Props) {
  const words = useSay({ nl, en }).page
  const say = words.duty
  const lang = useLang()
  const { contacts = 0, byLaw = [] } = count?.unreached ?? {}
  if (contacts === 0) return null
  const people = peopleIn(contacts, words, lang)
  const laws = byLaw.map((one) => `${one.name} ${countOf(one.contacts, lang)}`)
  return (
    <div className="sure">
      <p>
        {fill(say.unreached, { people })}{' '}
        {laws.length > 1 && <span className="quiet">{fill(say.byLaw, { laws: list(laws, lang) })} </span>}
        {open && (
          <button
            type="button"
            className="do"
            onClick={() =>
              open({ title: fill(say.unreachedTitle, { people }), parts: [{ label: '', which: { unreached: true } }] })
            }
          >
            {say.show}
          </button>
        )}
      </p>
    </div>
  )
}
