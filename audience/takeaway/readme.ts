import type { Apart } from './rows.ts'
import { type Shape, variantColumn } from './shape.ts'
import { goodUntil, type Taken } from './taken.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What stands in the files of a takeaway, in numbers. */
export interface Contents {
  readonly groups: readonly GroupContents[]
  readonly refusals: number
  /** Whom it does not reach although a law orders it. */
  readonly unreached: number
  /** Whether something comes in parts, as this tool takes no larger files. */
  readonly inParts: boolean
  readonly shortened: number
  readonly apart: readonly Apart[]
}

/** The recipients of a group, and how many of them get each version, by its name. */
export interface GroupContents {
  readonly group: string
  readonly count: number
  readonly variants: ReadonlyMap<string, number>
}

const WORDS = { nl, en } as const

/** What a list of tools calls the one of a shape. */
export function toolName({ name }: Shape, lang: 'nl' | 'en'): string {
  return name ?? WORDS[lang].anyTool.listed
}

const fill = (sentence: string, facts: Readonly<Record<string, string | number>>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))

/** A moment as a person reads it: the day and the minute, in UTC. */
const said = (moment: string) => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`

function groupLines(shape: Shape, { group, count, variants }: GroupContents, lang: 'nl' | 'en') {
  const words = WORDS[lang]
  const line = fill(words.group, { group, count })
  const column = variantColumn(shape)
  if (variants.size < 2 || column === null) return [line]
  const each = [...variants].map(([variant, mails]) => `“${variant}” ${mails}`)
  return [line, fill(words.variants, { variants: each.join(', '), column })]
}

/** The lines of the file that goes along: to which mail it belongs, until when it is good, what to do there, who is missing. */
export function readme(shape: Shape, taken: Taken, contents: Contents, lang: 'nl' | 'en'): readonly string[] {
  const words = WORDS[lang]
  const columns = [...shape.recipients, ...shape.refusals.columns]
  const unsure = (['seen', 'remembered'] as const).flatMap((sure) => {
    const names = new Set(columns.flatMap(({ cite, heading }) => (cite?.sure === sure ? [heading] : [])))
    return names.size > 0 ? [fill(words.sure[sure], { columns: [...names].join(', ') })] : []
  })
  const apart = contents.apart.map(({ address, because }) => `- ${address}: ${words.because[because]}`)
  return [
    fill(words.title, { mail: taken.mail, tool: shape.name ?? words.anyTool.yours }),
    '',
    fill(words.snapshot, { hash: taken.hash, at: said(taken.frozenAt) }),
    fill(words.until, { until: said(goodUntil(taken.frozenAt)) }),
    '',
    ...shape.steps.map((step, at) => `${at + 1}. ${step[lang]}`),
    '',
    ...contents.groups.flatMap((one) => groupLines(shape, one, lang)),
    fill(words.refusals, { count: contents.refusals }),
    ...(shape.refusals.stopsAll && contents.refusals > 0 ? [words.stopsAll] : []),
    ...(contents.unreached > 0 ? [fill(words.unreached, { count: contents.unreached })] : []),
    ...(contents.inParts
      ? [fill(words.inParts, { size: Math.floor((shape.limits.fileOctets ?? 0) / 1_000_000) })]
      : []),
    ...(contents.shortened > 0 ? [fill(words.shortened, { count: contents.shortened })] : []),
    ...(unsure.length > 0 ? ['', ...unsure] : []),
    ...(apart.length > 0 ? ['', words.apart, ...apart] : []),
  ]
}
