import { NativeSelect, TextInput } from '@mantine/core'
import type { Window, WindowUnit } from '@waarom/audience/relevance/rule.ts'
import { choicesOf } from '../../../parts/form.tsx'
import { today, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { NumberField } from './number-field.tsx'

interface Props {
  readonly window: Window
  /** What it is of, for who hears it. */
  readonly about: string
  readonly change: (window: Window) => void
}

type Way = 'last' | 'next' | 'between'

const LONGEST = 1200

/** A stretch of time: so many days, months or years back or ahead, or between two days. */
export function WindowField({ window, about, change }: Props) {
  const say = useSay({ nl, en }).rule.window
  return (
    <span className="window">
      <NativeSelect
        aria-label={`${say.way}: ${about}`}
        data={choicesOf(say.ways)}
        value={wayOf(window)}
        onChange={({ currentTarget }) => change(turned(window, currentTarget.value))}
      />
      {'last' in window || 'next' in window ? (
        <Stretch window={window} about={about} change={change} />
      ) : (
        <Days window={window} about={about} change={change} />
      )}
    </span>
  )
}

function wayOf(window: Window): Way {
  if ('last' in window) return 'last'
  return 'next' in window ? 'next' : 'between'
}

function turned(window: Window, way: string): Window {
  const { number, unit } = stretchOf(window)
  if (way === 'last') return { last: number, unit }
  if (way === 'next') return { next: number, unit }
  return { from: `${today().slice(0, 'YYYY'.length)}-01-01`, until: today() }
}

function stretchOf(window: Window): { readonly number: number; readonly unit: WindowUnit } {
  if ('last' in window) return { number: window.last, unit: window.unit }
  return 'next' in window ? { number: window.next, unit: window.unit } : { number: 12, unit: 'months' }
}

function Stretch({ window, about, change }: Props) {
  const say = useSay({ nl, en }).rule.window
  const { number, unit } = stretchOf(window)
  const made = (next: number, of: WindowUnit): Window =>
    'next' in window ? { next, unit: of } : { last: next, unit: of }
  const units = choicesOf(number === 1 ? say.unit : say.units)
  return (
    <>
      <NumberField
        className="window-number"
        aria-label={`${say.number}: ${about}`}
        value={number}
        hideControls
        min={1}
        max={LONGEST}
        allowDecimal={false}
        allowNegative={false}
        onChange={(value) => value >= 1 && change(made(value, unit))}
      />
      <NativeSelect
        aria-label={`${say.in}: ${about}`}
        data={units}
        value={unit}
        onChange={({ currentTarget }) => change(made(number, unitOf(currentTarget.value)))}
      />
    </>
  )
}

function unitOf(value: string): WindowUnit {
  return value === 'days' || value === 'years' ? value : 'months'
}

interface DaysProps extends Omit<Props, 'window'> {
  readonly window: { readonly from?: string; readonly until?: string }
}

function Days({ window: { from, until }, about, change }: DaysProps) {
  const say = useSay({ nl, en }).rule.window
  // A stretch of time has at least one end.
  const put = (first: string, last: string) =>
    first + last !== '' && change({ ...(first === '' ? {} : { from: first }), ...(last === '' ? {} : { until: last }) })
  return (
    <>
      <TextInput
        type="date"
        aria-label={`${say.from}: ${about}`}
        value={from ?? ''}
        onChange={({ currentTarget }) => put(currentTarget.value, until ?? '')}
      />
      <span>{say.until}</span>
      <TextInput
        type="date"
        aria-label={`${say.until}: ${about}`}
        value={until ?? ''}
        onChange={({ currentTarget }) => put(from ?? '', currentTarget.value)}
      />
    </>
  )
}
