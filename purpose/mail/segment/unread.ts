import type { Decoded } from '../decoded.ts'
import type { Segment, Unread } from '../draft.ts'
import { areaOf, isBanner, LARGE, LOW, leadOf, rowsOf } from './banner.ts'
import type { Findings } from './findings.ts'
import type { SortedLinks } from './links.ts'
import type { Masked } from './mask.ts'
import { namesNetwork } from './network.ts'
import { BANNER, pictureProminence } from './prominence.ts'
import type { Picture, Reading } from './reading.ts'

const FILE_NAME =
  /\.(?:png|jpe?g|gif|webp|svg|bmp)$|^(?:image|img|picture|afbeelding|bild|photo|foto|banner|header|hero|untitled)[\s_-]*\d*$|^[\w-]*\d{3,}[\w-]*$/i
const SPACER = /spacer|blank\.|clear\.gif|transparent\.|shim\.|divider|1x1|pixel\.(?:gif|png)|shadow/i
const LOGO = /logo|brand|wordmark/i
const ICON =
  /icon|social|facebook|instagram|twitter|linkedin|youtube|tiktok|pinterest|appstore|app-store|google-?play|badge|avatar|check|arrow|emoji/i
const TRACKER =
  /\/(?:open|opens|wf\/open|track\/open|o\.gif|e\/o|pixel|beacon|trk|t\.gif|ea?\/open)(?:[/?.]|$)|[?&](?:open|pixel|track)=|open\.aspx|track(?:ing)?[_-]?pixel|mailtrack|emltrk|list-manage\.com\/track\/open/i
const PLAIN_PART = /header|footer|style|head\b|css|logo|signature|meta|layout|base|preheader|spacer|divider/i
/** So many letters that each stand alone are words; fewer may be the days of a week. */
const LEAST_LETTERS = 12
const LONE = /^\S{1,2}$/u
const MOST_NAMED = 40
/** What a field holds that is not read may be the whole of another mail. */
const FIELD = 0.5

/** What the address of a picture says of it; of one that stands in the mail itself only the kind, as the rest is no name. */
function addressOf({ src }: Picture): string {
  return /^data:/i.test(src) ? src.slice(0, src.indexOf(',') + 1) : src
}

/** So large that it shows something, whatever it is called. */
function isLarge({ width, height }: Picture): boolean {
  return width > 100 && height > 100
}

/** True when a picture counts who opened the mail. */
export function isTracker(picture: Picture): boolean {
  if (picture.kind !== 'picture') return false
  const tiny = picture.width >= 0 && picture.width <= 2 && picture.height <= 2
  const thin = picture.height >= 0 && picture.height <= 2 && picture.width <= 2
  if (tiny || thin) return !SPACER.test(addressOf(picture)) || /[?&=]/.test(addressOf(picture))
  const isPlain = picture.alt === '' && picture.link < 0 && !picture.stretched && !isLarge(picture)
  return isPlain && TRACKER.test(addressOf(picture))
}

/** Whether a picture shows nothing, or too little to count. */
function isSmall({ hidden, width, height }: Picture): boolean {
  if (hidden || (width >= 0 && width <= 12) || (height >= 0 && height <= 12)) return true
  return width > 0 && width <= 64 && height <= 64
}

/** Whether a picture is the sender's own sign, by its name or its words. */
function isLogo(picture: Picture, atEdge: boolean, brand: string): boolean {
  const { alt, width, height } = picture
  if ((LOGO.test(addressOf(picture)) || LOGO.test(alt)) && !(width > 400 && height > 200)) return true
  return atEdge && brand !== '' && alt !== '' && alt.toLowerCase().includes(brand) && !(height > 200)
}

/** Whether a picture is a line, an icon or the like, by its name or its words. */
function isOrnament(picture: Picture): boolean {
  const src = addressOf(picture)
  if (SPACER.test(src) && !isLarge(picture)) return true
  return (ICON.test(src) || namesNetwork(picture.alt)) && !(picture.width > 100)
}

/** True when an alternative text says something, and is not the name of a file. */
export const wordsOf = (alt: string): boolean => /\p{L}{2}/u.test(alt) && !FILE_NAME.test(alt.trim())

/** True when an alternative text may be all that a picture says. */
const isWorded = ({ alt }: Picture): boolean => wordsOf(alt) && !namesNetwork(alt)

/** How striking a picture is whose words do not tell what it shows, none of them a banner; null where they do. */
function unreadProminence(picture: Picture, place: number): number | null {
  const { kind, width, height } = picture
  if (kind === 'background') return pictureProminence(width, height, place, height > LOW ? 600 : 300)
  if (isWorded(picture) && areaOf(picture) < LARGE) return null
  return pictureProminence(width, height, place, 400)
}

/** The pictures of a mail that no words tell. `place` gives the share of the characters before a block. */
function unreadPictures(
  { sender }: Decoded,
  part: string,
  reading: Reading,
  place: (at: number) => number,
  { links, own }: SortedLinks,
): Unread[] {
  const brand = sender?.name.toLowerCase() ?? ''
  const rows = rowsOf(reading)
  const counted = reading.pictures.filter((picture) => !isTracker(picture))
  const pictures = counted.filter(({ kind }) => kind === 'picture')
  return counted.flatMap((picture): readonly Unread[] => {
    const { kind, src, alt, width, height, range } = picture
    const before = place(picture.at)
    const link = links[picture.link]?.href ?? null
    const lead = leadOf(link, sender, own)
    const banner = isBanner(picture, lead, rows, isWorded(picture))
    const atEdge = picture === pictures[0] || picture === pictures.at(-1)
    // What leads to the shop is not told by its name, unless it stands above all words as a logo does.
    const sells = banner && lead === 'shop'
    if (isSmall(picture) || (isOrnament(picture) && !sells)) return []
    if (isLogo(picture, atEdge, brand) && !(sells && before > 0)) return []
    const prominence = banner
      ? Math.max(BANNER, pictureProminence(width, height, before, 600))
      : unreadProminence(picture, before)
    const name = alt || src.slice(src.lastIndexOf('/') + 1).slice(0, 80)
    return prominence === null ? [] : [{ kind, prominence, link, part, range, name }]
  })
}

function includeProminence(name: string, place: number): number {
  return PLAIN_PART.test(name) ? 0.05 : Math.round(400 * (1 - 0.6 * place)) / 1000
}

/** What of a reading no words tell. `places[i]` is the share of the characters before block i. */
export function unreadOf(
  decoded: Decoded,
  part: string,
  reading: Reading,
  masked: Masked,
  places: readonly number[],
  links: SortedLinks,
  findings: Findings,
): Unread[] {
  for (const picture of reading.pictures)
    if (isTracker(picture))
      findings.add('tracking-pixel', part, picture.range, /^https?:\/\/([^/?#]+)/i.exec(picture.src)?.[1])
  const place = (at: number): number => places[at] ?? 1
  const out = unreadPictures(decoded, part, reading, place, links)
  for (const { name, range, at } of reading.includes) {
    out.push({
      kind: 'include',
      prominence: includeProminence(name, place(at)),
      link: null,
      part,
      range,
      name,
    })
  }
  for (const mark of masked.marks) {
    if (mark.kind !== 'include') continue
    const name = decodedSlice(decoded, part, mark.range[0], mark.range[1])
    const share = mark.range[0] / Math.max(1, masked.text.length)
    out.push({
      kind: 'include',
      prominence: includeProminence(name, share),
      link: null,
      part,
      range: mark.range,
      name,
    })
  }
  for (const name of decoded.fields ?? [])
    out.push({ kind: 'field', prominence: FIELD, link: null, part, range: [0, 0], name })
  return out
}

/**
 * Words of which each letter stands by itself, in an element or on a line of its own: a reader sees them, and no words
 * can be read in them: they are as a picture. What is hidden between them is passed over.
 */
export function lettersApart(segments: readonly Segment[]): readonly Unread[] {
  const out: Unread[] = []
  let run: Segment[] = []
  const end = (): void => {
    const [first] = run
    const range = first?.ranges[0]
    if (first && range && run.length >= LEAST_LETTERS)
      out.push({ kind: 'picture', prominence: 0.5, link: null, part: first.part, range, name: nameOf(run) })
    run = []
  }
  for (const one of segments) {
    if (one.hidden && run.length > 0) continue
    if (!LONE.test(one.text)) end()
    else if (/\p{L}/u.test(one.text)) run.push(one)
  }
  end()
  return out
}

const nameOf = (run: readonly Segment[]): string =>
  run
    .slice(0, MOST_NAMED)
    .map(({ text }) => text.trim())
    .join('')

function decodedSlice(decoded: Decoded, part: string, start: number, end: number): string {
  const source = decoded.html?.id === part ? decoded.html : decoded.text
  return source?.text.slice(start, Math.min(end, start + 80)) ?? ''
}
