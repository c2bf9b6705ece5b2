type Known = 'nl' | 'en' | 'de' | 'fr'

const WORDS: Readonly<Record<Known, string>> = {
  nl: 'de het een en van is op te dat niet voor met zijn je u uw aan ook als maar om dan bij nog wel wij we jij ik jouw ons onze deze dit die er hebben heeft hebt bent was wordt worden naar door over uit kunt kun kan wil wilt tot hier daar geen meer nu al zo of in hoe wat wanneer onder hallo beste bedankt graag klik via vragen',
  en: 'the a an and of is on to that not for with are you your at also as but by from we our us this these it its has have be been was will can if or in how what when here there no more now please dear thank thanks click any questions i my me they their out about get just all so do',
  de: 'der die das ein eine einen einem einer und von ist auf zu dass nicht für mit sind sie ihr ihre ihren ihrer ihrem du dein deine an auch als aber um bei noch wir ich uns unser unsere diese dieser dieses es haben hat wird werden nach durch über aus können kann wenn oder in im wie was hier kein keine mehr jetzt bitte danke vielen am zum zur den dem des bis hallo liebe',
  fr: 'le la les un une des et de du est sur à que ne pas pour avec sont vous votre vos au aux aussi comme mais par nous notre nos ce cette ces il elle ont a été être sera peut si ou dans en comment quand ici plus bonjour merci qui se son sa ses je tu ton ta tes toute tous tout cliquez ainsi dès où',
}

/** The bit of each language in the table of stop words. */
export const BIT: Readonly<Record<Known, number>> = { nl: 1, en: 2, de: 4, fr: 8 }

function table(): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const language of ['nl', 'en', 'de', 'fr'] as const) {
    for (const word of WORDS[language].split(' ')) out.set(word, (out.get(word) ?? 0) | BIT[language])
  }
  return out
}

/** The small words that tell a language, each with the bits of the languages it tells. */
export const STOP_WORDS: ReadonlyMap<string, number> = table()
