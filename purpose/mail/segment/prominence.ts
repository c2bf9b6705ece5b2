import type { Role, Segment } from '../draft.ts'
import type { Look } from './block.ts'

/** How much a role draws the eye by itself. */
const PULL: Readonly<Record<Role, number>> = {
  subject: 1,
  preheader: 0.6,
  heading: 0.9,
  button: 1,
  paragraph: 0.5,
  'list-item': 0.5,
  'table-cell': 0.45,
  'image-alt': 0.4,
  quote: 0.3,
  footer: 0.15,
  legal: 0.1,
}

const BUTTON_SIZE = 20
/** What place weighs in a prominence, and how much of it is lost from the first to the last line. */
const PLACE = 0.25
const FALL = 0.7
const bounded = (value: number): number => Math.max(0, Math.min(1, value))

/**
 * How striking a segment is, 0 to 1.
 *
 * `(0.5 · pull + 0.25 · size + 0.25 · place) · contrast`, where
 * - pull is that of the role (heading 0.9, button 1, paragraph 0.5, footer 0.15 …);
 * - size is `(px − 8) / 24`, held between 0 and 1: 8 px is 0, 32 px is 1; a button counts as at least 20 px;
 * - place is `1 − 0.7 · t`, t the share of the visible characters that stand before it, salutation and footer not counted;
 * - contrast is `0.5 + 0.5 · (ratio − 1) / 3.5`, at most 1: from 4.5:1 on nothing is lost.
 *
 * The subject is 1, a preheader 0.6, hidden text 0. A footer is at most 0.2, a legal line at most 0.15.
 */
export function prominence(role: Role, look: Look, place: number, hidden: boolean): number {
  if (role === 'subject') return 1
  if (role === 'preheader') return 0.6
  if (hidden) return 0
  const size = bounded(((role === 'button' ? Math.max(look.size, BUTTON_SIZE) : look.size) - 8) / 24)
  const seen = bounded(0.5 + (0.5 * (look.contrast - 1)) / 3.5)
  const value = (0.5 * PULL[role] + 0.25 * size + PLACE * (1 - FALL * bounded(place))) * seen
  const most = role === 'footer' ? 0.2 : role === 'legal' ? 0.15 : 1
  return Math.round(Math.min(value, most) * 1000) / 1000
}

/**
 * How striking a segment is that comes to stand elsewhere in the mail; what a low contrast takes off is left out.
 * Roles with a value of their own keep it.
 * @param from place where it stood, as in `prominence`
 * @param to place where it stands now
 */
export function elsewhere({ role, hidden, prominence: was }: Segment, from: number, to: number): number {
  if (hidden || role === 'subject' || role === 'preheader' || role === 'footer' || role === 'legal') return was
  return Math.round(bounded(was + PLACE * FALL * (bounded(from) - bounded(to))) * 1000) / 1000
}

/** How striking a banner is at least: it asks to be looked at wherever it stands. */
export const BANNER = 0.3

/**
 * How striking a picture is, 0 to 1: `0.8 · √(area / (600 · 400)) · (1 − 0.6 · t)`, held between 0.02 and 0.9.
 * An unknown width is taken as `fallback`, an unknown height as half the width.
 */
export function pictureProminence(width: number, height: number, place: number, fallback: number): number {
  const wide = Math.min(width > 0 ? width : fallback, 700)
  const high = Math.min(height > 0 ? height : wide / 2, 900)
  const value = 0.8 * Math.sqrt((wide * high) / 240_000) * (1 - 0.6 * bounded(place))
  return Math.round(Math.max(0.02, Math.min(0.9, value)) * 1000) / 1000
}
