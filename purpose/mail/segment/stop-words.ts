type Known = 'nl' | 'en' | 'de' | 'fr'

const WORDS: Readonly<Record<Known, string>> = {
  nl: 'de het een en van is op te dat niet voor met zijn je u uw aan ook als maar om dan bij nog wel wij we jij ik jouw ons onze deze dit die er hebben heeft hebt bent was wordt worden naar door over uit kunt kun kan wil wilt tot hier daar geen meer nu al zo of in hoe wat wanneer onder hallo beste bedankt graag klik via vragen',
  en: 'the a an and of is on to that not for with are you your at also as but by from we our us this these it its has have be been was will can if or in how what when here there no more now please dear thank thanks click any questions i my me they their out about get just all so do',
  de: 'der die das ein eine einen einem einer und von ist auf zu dass nicht für mit sind sie ihr ihre ihren ihrer ihrem du dein deine an auch als aber um bei noch wir ich uns unser unsere diese dieser dieses es haben hat wird werden nach durch über aus können kann wenn oder in im wie was hier kein keine mehr jetzt bitte danke vielen am zum zur den dem des bis hallo liebe',
  fr: 'le la les un une des et de du est sur à que ne pas pour avec sont vous votre vos au aux aussi comme mais par nous notre nos ce cette ces il elle ont a été être sera peut si ou dans en comment quand ici plus bonjour merci qui se son sa ses je tu ton ta tes toute tous tout cliquez ainsi dès où',
}

/** Small words that none of ours has: of Afrikaans, which the detector takes for Dutch, and of other neighbours. */
const FOREIGN = {
  afrikaans:
    'sal nie vir hierdie jy julle hulle ek baie asseblief dankie môre vandag gestuur afgelewer gekoop kliek besoek',
  other:
    'el para por su sus una con del está gracias pero sido di che sono gli della grazie è och att för är inte ditt jag på det ikke til não você seu sua obrigado uma nie się jest w z',
} as const

/** The bit of each language in the table of stop words. */
export const BIT: Readonly<Record<Known | keyof typeof FOREIGN, number>> = {
  nl: 1,
  en: 2,
  de: 4,
  fr: 8,
  afrikaans: 16,
  other: 32,
}

interface Entry {
  readonly word: string
  readonly bits: number
}

/** Slots of the table; a power of two, several times the number of words. */
const SLOTS = 2048

/** The slot of a word, by its first and last letter and its length: enough to leave most slots with one word or none. */
const slotOf = (text: string, from: number, to: number): number =>
  ((text.charCodeAt(from) * 31 + text.charCodeAt(to - 1)) * 31 + to - from) & (SLOTS - 1)

function table(): { slots: readonly (readonly Entry[] | undefined)[]; longest: number } {
  const words = new Map<string, number>()
  const add = (list: string, bit: number) => {
    for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | bit)
  }
  for (const language of ['nl', 'en', 'de', 'fr'] as const) add(WORDS[language], BIT[language])
  for (const language of ['afrikaans', 'other'] as const) add(FOREIGN[language], BIT[language])
  const slots = new Array<Entry[] | undefined>(SLOTS).fill(undefined)
  let longest = 0
  for (const [word, bits] of words) {
    const slot = slotOf(word, 0, word.length)
    slots[slot] = [...(slots[slot] ?? []), { word, bits }]
    longest = Math.max(longest, word.length)
  }
  return { slots, longest }
}

const { slots, longest } = table()

/**
 * The bits of the languages that have the word `from`..`to` of a text in lower case as a small word; 0 for none.
 * Looked up in place: every word of every mail comes by here, and cutting each out costs more than all the rest.
 */
export function stopWord(text: string, from: number, to: number): number {
  const length = to - from
  if (length < 1 || length > longest) return 0
  const entries = slots[slotOf(text, from, to)]
  if (entries === undefined) return 0
  for (const { word, bits } of entries) if (word.length === length && text.startsWith(word, from)) return bits
  return 0
}
