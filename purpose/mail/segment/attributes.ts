import { Names } from './names.ts'

/** The attributes that are read, by name, each with its number; others are passed over. At most 31: a tag's are bits of one number. */
export const ATTRIBUTE = {
  style: 0,
  class: 1,
  id: 2,
  href: 3,
  src: 4,
  alt: 5,
  width: 6,
  height: 7,
  bgcolor: 8,
  background: 9,
  'background-url': 10,
  role: 11,
  hidden: 12,
  color: 13,
  size: 14,
  name: 15,
  path: 16,
  type: 17,
  'css-class': 18,
  'background-color': 19,
  'container-background-color': 20,
  'font-size': 21,
  'font-weight': 22,
  'border-radius': 23,
  'inner-padding': 24,
  title: 25,
  action: 26,
  media: 27,
  value: 28,
} as const
/** How many attributes are read. */
export const MOST_ATTRIBUTES = Object.keys(ATTRIBUTE).length

const names = new Names(Object.entries(ATTRIBUTE))

/**
 * The number of the attribute whose name, in letters of any size, stands at `start`..`end` of a text; -1 for one that is
 * not read.
 */
export function attributeAt(text: string, start: number, end: number): number {
  return names.at(text, start, end) ?? -1
}
