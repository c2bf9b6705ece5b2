import type { Decoded } from '../decoded.ts'
import type { Segment, Unread } from '../draft.ts'
import { isClosing } from './cues.ts'
import { isGreeting } from './salutation.ts'

/** How striking an attachment is that its mail says no more of, and one that is what the mail is about. */
const BESIDE = 0.2
const CONTENT = 0.4
/** A mail of fewer words, its greeting and closing left out, that brings so many documents says what it has to say in them. */
const FEW_WORDS = 12
const MANY_DOCUMENTS = 3

const ATTACHED =
  /bijlagen?\b|bijgevoegd|bijgesloten|meegestuurd|\battach(?:ed|ments?)\b|\benclosed\b|\banhang\b|\banbei\b|\bbeigefügt|\bangehängt|\bbeilage|pi[èe]ces? jointes?|ci-joint/iu
/** Advertising as a mail calls it; with a word that says whose it is, where it may also be what a customer asked for. */
const OFFERS =
  /\baanbiedingen\b|\b(?:actie|reclame)folder|\buitverkoop\b|\b(?:special|latest|current) offers\b|\bsonderangebote|\boffres (?:spéciales|promotionnelles|du moment|du mois)|\b(?:onze|our|unsere[nr]?|unser|nos|notre) (?:\p{L}+ ){0,3}?(?:acties|kortingen|collectie|assortiment|catalogus|offers|deals|discounts|(?<!of )sale|collection|catalog(?:ue)?|angebote|aktionen|rabatte|kollektion|sortiment|katalog|offres|promotions|soldes|remises)(?!\p{L})/iu
/** What a file is called that advertises. */
const NAMED =
  /(?<!\p{L})(?:aanbieding(?:en)?|korting(?:en|scode|sbon|sactie)?|(?:actie|reclame)folder|uitverkoop|(?:zomer|winter|summer|mid-?season|flash|final)[ _-]?sale|special[ _-]?offers?|deals|discounts?|sonderangebote?|rabatt(?:e|aktion|code)?|soldes|promos?|offres[ _-]sp[ée]ciales)(?!\p{L})|\d ?% ?off(?!\p{L})/iu
/** Files that hold no words for a reader: appointments, cards, keys, and a document for his books. */
const NO_DOCUMENT = /calendar|vcard|pgp|pkcs|xml|json|^message\//i

/**
 * The attachments of a mail. One that the mail or its own name calls advertising, and those that are all that the mail has
 * to say, are as striking as content.
 */
export function attachmentsOf({ attachments }: Decoded, part: string, segments: readonly Segment[]): readonly Unread[] {
  const listed = attachments.filter(({ inline }) => !inline)
  if (listed.length === 0) return []
  const documents = listed.filter(({ type }) => !NO_DOCUMENT.test(type))
  const shown = segments.filter(({ hidden, reply }) => !hidden && !reply)
  const all = shown.some(({ masked }) => ATTACHED.test(masked) && OFFERS.test(masked))
  const content = all || (documents.length >= MANY_DOCUMENTS && saysLittle(shown))
  return listed.map(({ name }) => ({
    kind: 'attachment',
    prominence: content || NAMED.test(name) ? CONTENT : BESIDE,
    link: null,
    part,
    range: [0, 0],
    name,
  }))
}

/** Whether there is next to nothing between the greeting of a mail and its closing. */
function saysLittle(segments: readonly Segment[]): boolean {
  let words = 0
  for (const { role, masked } of segments) {
    if (isClosing(masked)) break
    if (role === 'subject' || role === 'preheader' || role === 'footer' || role === 'legal') continue
    if (!isGreeting(masked)) words += masked.split(' ', FEW_WORDS).length
    if (words >= FEW_WORDS) return false
  }
  return true
}
