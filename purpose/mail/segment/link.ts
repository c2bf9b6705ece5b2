import type { LinkKind, Sender } from '../draft.ts'

const MOST_UNWRAPPED = 3
const TARGET_NAMES = [
  'url',
  'u',
  'target',
  'redirect',
  'redirect_url',
  'redirect_to',
  'dest',
  'destination',
  'link',
  'to',
  'r',
  'q',
  'goto',
  'a',
  'p1',
]
const WRAPPER =
  /(?:safelinks\.protection\.outlook\.com|list-manage\.com|sendgrid\.net|mandrillapp\.com|urldefense|klclick|mailchi\.mp|mjt\.lu|sendinblue|brevo|sparkpost|mailgun|createsend|cmail\d|hubspot|hs-sites|exacttarget|awstrack\.me|emltrk|customeriomail|mailerlite|mlsend|mailjet|rs6\.net|trk\.|track(?:ing)?\.|click\.|clicks\.|links?\.|email\.|e\.|go\.|r\.)/i
const CLICK_PATH =
  /\/(?:track|trk|click|cl|clk|ls\/click|wf\/click|redirect|redir|lnk|link|c\/[\w-]{12,}|e\/c|CL0)(?:\/|\?|$)/i
const SOCIAL =
  /(?:^|\.)(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|snapchat|threads|whatsapp|xing|mastodon|bsky|vimeo)\.(?:com|net|org|social|app)$|(?:^|\.)youtu\.be$|(?:^|\.)fb\.me$|(?:^|\.)wa\.me$/i

const UNSUBSCRIBE =
  /unsub|uitschrijv|afmeld|abmeld|abbestell|d[ée]sabonn|d[ée]sinscri|opt[-_ ]?out|optout|list-unsubscribe|voorkeuren|preferences?\b|pr[ée]f[ée]rences/i
const LEGAL =
  /privacy|datenschutz|confidentialit|terms|voorwaarden|conditions|agb\b|impressum|imprint|mentions-?\s?l[ée]gales|colofon|cookie|disclaimer|widerruf|legal\b/i
const CONTACT =
  /contact|klantenservice|customer-?(?:service|care)|help\b|hilfe|support|faq|kundenservice|service-?client|aide\b|veelgestelde|vragen\b/i
const OWN =
  /account|\borders?\b|order[-_/]|bestelling|bestellung|\bcommandes?\b|invoice|factu(?:ur|re)|rechnung|track|volg|sendung|suivi|paket|pakket|parcel|colis|shipment|delivery|bezorg|livraison|mijn[-./ ]|\bmy[-./ ]|mein[-./ ]|mon-|login|inlog|signin|sign-in|anmeld|connexion|password|wachtwoord|passwort|mot-de-passe|reset|verify|verif|confirm|bevestig|best[äa]tig|afspraak|appointment|termin|rendez|booking|boeking|buchung|r[ée]servation|reserver|ticket|download|document|pay(?:ment)?\b|betaal|betalen|bezahl|zahlung|paiement|return|retour|profile?\b|subscription|abonnement|activate|activeer|aktivier|claim|form\b|formulier|portal|dossier|declaratie|ics\b/i
const SHOP =
  /shop|store|product|\/(?:p|dp|art|item|artikel)\/|sale\b|aanbieding|angebot|offre|offer|deal|korting|rabatt|discount|promo|collection|collectie|kollektion|category|categorie|kategorie|koop|kaufen|acheter|\bbuy\b|bestel\b|bestellen|jetzt bestellen|winkel|boutique|ontdek|entdeck|d[ée]couvr|discover|cart|basket|winkelwagen|warenkorb|panier|voucher|coupon|cadeau|gift|upgrade|nieuw|new-?arrival|catalog|utm_campaign=(?:promo|sale|deal)/i
/** Paths of promotion, whatever the words that lead there. */
const PROMOTION_PATH =
  /[/_.-](?:sales?|uitverkoop|deals?|kortingen|korting|aanbiedingen|aanbieding|acties?|angebote?|rabatte?|aktionen|offres?|soldes?|r[ée]ductions?|promos?|promotions?|promoties?|discounts?|outlet|black-?friday|collections?|collectie|kollektion|new-?arrivals?|nieuw|bestsellers?)(?=[/_.-]|$)/i
/** Paths of a shop; an order or an account may stand under one. */
const SHOP_PATH =
  /\/(?:shop|webshop|store|winkel|boutique|products?|producten|produkte?|produits?|catalog(?:ue)?|catalogus|categor(?:y|ie|ies|ieen)|kategorien?)(?=[/_.-]|$)/i

/** A URL when it is one, else null. */
export function urlOf(href: string): URL | null {
  const text = href.trim()
  const full = /^www\./i.test(text) ? `https://${text}` : text.startsWith('//') ? `https:${text}` : text
  return /^[a-z][a-z0-9+.-]*:/i.test(full) && URL.canParse(full) ? new URL(full) : null
}

function base64Url(text: string): string | null {
  const match = /(?:^|[/=_.])(aHR0c[A-Za-z0-9+/_-]{8,})/.exec(text)
  if (!match?.[1]) return null
  const bits: number[] = []
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let value = 0
  let width = 0
  for (const sign of match[1].slice(0, 4000).replaceAll('-', '+').replaceAll('_', '/')) {
    value = ((value << 6) | alphabet.indexOf(sign)) & 0xffffff
    width += 6
    if (width >= 8) {
      width -= 8
      bits.push((value >> width) & 255)
    }
  }
  const out = bits.map((code) => String.fromCharCode(code)).join('')
  return /^https?:\/\/[\w.-]+\.[a-z]{2,}/i.test(out) ? (/^[\x21-\x7e]+/.exec(out)?.[0] ?? null) : null
}

function target(url: URL): string | null {
  for (const name of TARGET_NAMES) {
    const value = url.searchParams.get(name)
    if (!value) continue
    if (/^https?:\/\/[^\s/]+\.[^\s]+/i.test(value)) return value
    if (/^https?%3a/i.test(value)) return safeDecode(value)
    const decoded = base64Url(value)
    if (decoded) return decoded
  }
  const inPath =
    /\/(https?:\/\/?[\w.-]+\.[a-z]{2,}.*)$/i.exec(url.pathname) ?? /\/(https?%3a%2f%2f.*)$/i.exec(url.pathname)
  if (inPath?.[1]) return safeDecode(inPath[1]).replace(/^(https?:\/)(?=[^/])/i, '$1/')
  return base64Url(url.pathname)
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Reads a link through the wrappers of mail tools, as far as the real address stands in it. Nothing is fetched.
 * @param read gives the URL of an address; one that remembers spares work where links are asked about again.
 */
export function readThrough(href: string, read = urlOf): { href: string; redirected: boolean } {
  let at = href
  let redirected = false
  for (let i = 0; i < MOST_UNWRAPPED; i++) {
    if (at.length > 8_000) break
    const url = read(at)
    if (!url || !/^https?:$/.test(url.protocol)) break
    const next = url.search.length > 8 || url.pathname.length > 20 ? target(url) : null
    if (!next || next === at || !URL.canParse(next)) {
      return { href: at, redirected: redirected || (WRAPPER.test(url.hostname) && CLICK_PATH.test(url.pathname)) }
    }
    const same = new URL(next).hostname === url.hostname
    if (same && !CLICK_PATH.test(url.pathname)) break
    at = next
    redirected = true
  }
  return { href: at, redirected }
}

/** The last two labels of a host, or three where the country's second level is general (`co.uk`). */
export function registrable(host: string): string {
  const labels = host.toLowerCase().split('.')
  const three = labels.length > 2 && /^(?:co|com|org|net|gov|ac|gouv|asso)$/.test(labels[labels.length - 2] ?? '')
  return labels.slice(three ? -3 : -2).join('.')
}

/** True when a path is that of a promotion. */
export function promotes(path: string): boolean {
  return PROMOTION_PATH.test(path)
}

/** True when a path is that of the shop or of a promotion. */
function sells(path: string): boolean {
  return promotes(path) || (SHOP_PATH.test(path) && !OWN.test(path))
}

/**
 * Sorts a link by its address, the words it carries and how its host relates to the sender.
 * Without a sender, a host is the sender's own when it is none of the known outsiders.
 * A path of the shop or of a promotion, or a bare home page, goes before what the words promise.
 */
export function linkKind(
  href: string,
  words: string,
  sender: Sender | null,
  ownDomain: string,
  read = urlOf,
): LinkKind {
  const text = href.trim()
  if (/^(?:mailto|tel|sms):/i.test(text)) return UNSUBSCRIBE.test(text) ? 'unsubscribe' : 'contact'
  const label = words.slice(0, 120)
  const url = read(text)
  const path = url ? `${url.hostname}${url.pathname}${url.search.slice(0, 200)}` : text
  if (UNSUBSCRIBE.test(path) || UNSUBSCRIBE.test(label)) return 'unsubscribe'
  if (url && SOCIAL.test(url.hostname)) return 'social'
  if (LEGAL.test(path) || (label.length < 50 && LEGAL.test(label))) return 'legal'
  const own = !url || registrable(url.hostname) === ownDomain || (sender === null && ownDomain === '')
  if (url && own && url.pathname.length <= 1 && url.search.length < 2)
    return SHOP.test(label) && !OWN.test(label) ? 'shop' : 'home'
  if (own && sells(url ? url.pathname : text)) return 'shop'
  if (OWN.test(label) && !SHOP.test(label)) return 'own'
  if (url && !own) {
    if (ownDomain !== '')
      return /track|trace|parcel|paket|pakket|dhl|postnl|dpd|ups|gls|payment|pay\b|mollie|adyen|stripe|paypal|klarna/i.test(
        path,
      )
        ? 'own'
        : 'third-party'
  }
  const pathOwn = OWN.test(path)
  if (SHOP.test(label) || (!pathOwn && SHOP.test(url ? url.pathname : path))) return 'shop'
  if (pathOwn) return 'own'
  if (CONTACT.test(path) || CONTACT.test(label)) return 'contact'
  return 'unknown'
}
