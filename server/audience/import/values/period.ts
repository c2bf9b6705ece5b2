/** How often a price is paid. */
export type Period = 'month' | 'year' | 'term'

type Lang = 'nl' | 'en' | 'de' | 'fr'

/** The words of each period, as `plain` writes them. */
const WORDS: Readonly<Record<Period, Readonly<Record<Lang, string>>>> = {
  month: {
    nl: 'maand, per maand, maandelijks',
    en: 'month, monthly, per month',
    de: 'monat, pro monat, monatlich',
    fr: 'mois, par mois, mensuel',
  },
  year: {
    nl: 'jaar, per jaar, jaarlijks',
    en: 'year, yearly, per year, annual, annually',
    de: 'jahr, pro jahr, jahrlich',
    fr: 'an, par an, annee, annuel',
  },
  term: {
    nl: 'looptijd, hele looptijd, eenmalig, ineens',
    en: 'term, whole term, once, one time',
    de: 'laufzeit, gesamte laufzeit, einmalig',
    fr: 'duree, une fois, unique',
  },
}

const PERIODS = Object.keys(WORDS) as readonly Period[]
const BY_WORD: ReadonlyMap<string, Period> = new Map(
  PERIODS.flatMap((period) =>
    Object.values(WORDS[period]).flatMap((words) => words.split(', ').map((word): [string, Period] => [word, period])),
  ),
)

/** The period that a word means, as `plain` writes it; null for one that is not known. */
export function periodOf(word: string): Period | null {
  return BY_WORD.get(word) ?? null
}

/** The words for a period that are known in a language, one after the other. */
export function periodWords(lang: Lang): string {
  return PERIODS.map((period) => WORDS[period][lang]).join(', ')
}
