import type { Draft, Range, Segment } from '@waarom/purpose/mail/draft.ts'
import { LIMITS } from '@waarom/purpose/mail/limits.ts'
import { mask } from '@waarom/purpose/mail/segment/mask.ts'
import { type ChildNode, type Element, isTag } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { cut, joined, lineAround, outer } from './cut.ts'

/** What can stand between two sentences of one paragraph. */
const INSIDE = /^(?:\s|<\/?(?:a|b|big|br|em|font|i|small|span|strong|u)(?:\s[^<>]*)?\/?>)*$/i

/** The text of the main part with some segments moved behind another one, with the elements that hold them. */
export function movedDown(
  draft: Draft,
  text: string,
  moved: readonly string[],
  under: string,
  form: 'plain' | 'html' | 'mjml',
): string {
  const ranges = joined(
    text,
    draft.segments.filter(({ id }) => moved.includes(id)).map((one) => hull(one.ranges)),
    INSIDE,
  )
  const behind = endOf(draft.segments, under)
  return form === 'plain' ? movedLines(text, ranges, behind) : movedElements(text, ranges, behind, form === 'mjml')
}

/** From the first to the last letter of a segment, with the markup inside it. */
function hull(ranges: readonly Range[]): Range {
  return [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0]
}

/** Where the paragraph of a segment ends. */
function endOf(segments: readonly Segment[], id: string): number {
  const one = segments.find((segment) => segment.id === id)
  const block = segments.filter((other) => other.part === one?.part && other.block === one?.block)
  return Math.max(0, ...block.flatMap(({ ranges }) => ranges.map(([, end]) => end)))
}

function movedLines(text: string, ranges: readonly Range[], behind: number): string {
  const newline = text.indexOf('\n', behind)
  const at = newline < 0 ? text.length : newline
  const pieces = ranges.map((range) => text.slice(...lineAround(text, range)).trim())
  return `${cut(text.slice(0, at), ranges, false)}\n\n${pieces.join('\n\n')}${text.slice(at)}`
}

function movedElements(text: string, ranges: readonly Range[], behind: number, xml: boolean): string {
  const tree = parseDocument(mask(text, LIMITS.placeholders).text, {
    xmlMode: xml,
    withStartIndices: true,
    withEndIndices: true,
  }).children
  const goal = holders(tree, [behind - 1, behind])
  const whole = ranges.map((range) => outer(text, balanced(tree, text, range)))
  let out = text
  for (const [start, end] of [...whole].reverse()) {
    const own = holders(tree, [start, end])
    const shared = own.filter((one, at) => one === goal[at]).length
    const beside = goal[shared]
    const at = beside ? endAt(beside) : behind
    const wrappers = own.slice(shared)
    const open = wrappers.map((one) => text.slice(one.startIndex ?? 0, one.firstChild?.startIndex ?? 0)).join('')
    const close = wrappers
      .map((one) => `</${one.name}>`)
      .reverse()
      .join('')
    const piece = `${open}${text.slice(start, end)}${close}`
    out = `${out.slice(0, at)}${piece.startsWith('<') ? '' : ' '}${piece}${out.slice(at)}`
  }
  for (const [start, end] of [...whole].reverse())
    out = out.slice(0, start) + out.slice(/\s/.test(out[end] ?? '') ? end + 1 : end)
  return out
}

/** The elements that hold a range and more than it, from the outside in. */
function holders(nodes: readonly ChildNode[], [start, end]: Range): Element[] {
  const holder = nodes
    .filter(isTag)
    .find(
      (one) => (one.startIndex ?? 0) <= start && end <= endAt(one) && (one.startIndex !== start || endAt(one) !== end),
    )
  return holder ? [holder, ...holders(holder.children, [start, end])] : []
}

function endAt(node: ChildNode): number {
  return (node.endIndex ?? 0) + 1
}

/** A range widened over the tags at its ends whose other half stands inside it. */
function balanced(tree: readonly ChildNode[], text: string, [start, end]: Range): Range {
  const first = holders(tree, [start, start + 1])
  const last = holders(tree, [end - 1, end])
  const shared = first.filter((one, at) => one === last[at]).length
  const from = first[shared]?.startIndex ?? start
  const until = last[shared] ? endAt(last[shared]) : end
  const bare = (from: number, until: number) => /^(?:\s|<[^>]*>)*$/.test(text.slice(from, until))
  return [bare(from, start) ? from : start, bare(end, until) ? until : end]
}
