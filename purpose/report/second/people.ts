/** What stands for what was taken away; the same as in the fingerprint. */
export const GONE = '#'

const FREE = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
/** A word with a capital: part of a name of a person, street or town. A dot behind it ends the sentence. */
const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]{0,40}"
const INITIALS = '(?:\\p{Lu}\\.){1,6}'
const PARTICLE = '(?:van|de|der|den|het|ter|ten|te|op|von|vom|zu|zum|zur|am|an|im|du|des|la|le|les|aan)'

const TITLES =
  'dhr|heer|meneer|mevr|mevrouw|mw|familie|fam|drs|ir|dr|prof|mr|mrs|ms|miss|mx|sir|herr|herrn|frau|monsieur|madame|mademoiselle|mme|mlle'
    .split('|')
    .flatMap((title) => [
      title,
      `${title[0]?.toUpperCase()}${title.slice(1)}`,
      ...(title.length > 3 ? [title.toUpperCase()] : []),
    ])
    .join('|')
const TITLED = new RegExp(
  `${FREE}((?:${TITLES})\\.?|M\\.)(?: (?:${TITLES})\\.?){0,2}(?: (?:${PARTICLE} ){0,3}(?:${INITIALS}|${NAME})){1,4}`,
  'gu',
)

const HOUSE = '\\d{1,4}(?:[ -]?[a-zA-Z]|[-/]\\d{1,4})?'
const STREET = `${NAME}\\.?(?: (?:${PARTICLE}|${NAME}\\.?)){0,3}`
const TOWN = `${NAME}(?: (?:${PARTICLE} )?${NAME}){0,2}`
const DUTCH_CODE = '\\d{4} ?[A-Z]{2}'
/** Addresses by post. Each begins where no word goes on and is bounded in length: linear time. */
const ADDRESSES = [
  // Lange Voorhout 8, 2514 EA Den Haag; Unter den Linden 77, 10117 Berlin
  `(?:${STREET} )?${HOUSE},? (?:${DUTCH_CODE}|(?:[A-Z]{1,2}-)?\\d{4,5}) ${TOWN}`,
  `${DUTCH_CODE}(?:,? ${TOWN})?`,
  // Dorpsstraat 12; Hauptstr. 5
  `(?:${NAME} ){0,3}\\p{Lu}[\\p{L}-]{0,40}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|dreef|steeg|str\\.?|straße|strasse|gasse|platz|allee) ${HOUSE}`,
  // 221B Baker Street
  `${HOUSE},? (?:${NAME} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Court|Close|Square|Terrace|Gardens|Crescent|Boulevard|Blvd)`,
  // 12 bis rue de la Paix, 75002 Paris
  `\\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|bd|place|chemin|allée|impasse|quai|route|cours) (?:(?:${PARTICLE}|[dl][’']${NAME}|${NAME}) ){0,4}(?:[dl][’'])?${NAME}(?:,? \\d{5} ${TOWN})?`,
].map((shape) => new RegExp(`${FREE}${shape}${END}`, 'gu'))

/** A text without names that stand behind a title, such as Mr or mevrouw, wherever it has them; the title stays. */
export function withoutTitled(text: string): string {
  return text.replace(TITLED, (_, title: string) => `${title} ${GONE}`)
}

/** A text without addresses by post, as far as a house number beside a known kind of street or a postal code tells. */
export function withoutPostal(text: string): string {
  return ADDRESSES.reduce((rest, shape) => rest.replace(shape, GONE), text)
}
