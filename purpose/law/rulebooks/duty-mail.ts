import type { DutyContent } from '../../facts/duty-content.ts'
import type { Bilingual, Cite, DutyRow, When } from '../rulebook.ts'

/** One thing that a duty mail must contain. */
interface Content {
  readonly word: DutyContent
  readonly article: string
  readonly explain: Bilingual
}

const RECALL: readonly Content[] = [
  {
    word: 'recall-headline',
    article: '36(2)(a)',
    explain: {
      en: 'The headline must say “Product safety recall”, in the official words of the language of the recipient.',
      nl: 'De kop moet zeggen dat het een terugroepactie om productveiligheid is, in de officiële woorden van de taal van de ontvanger.',
    },
  },
  {
    word: 'recall-product',
    article: '36(2)(b)',
    explain: {
      en: 'A recall names the product so that the reader can recognise it: name, type, number or picture.',
      nl: 'Een terugroepmail noemt het product zo dat de lezer het herkent: naam, type, nummer of foto.',
    },
  },
  {
    word: 'recall-hazard',
    article: '36(2)(c)',
    explain: {
      en: 'A recall says clearly what the hazard is.',
      nl: 'Een terugroepmail zegt duidelijk wat het gevaar is.',
    },
  },
  {
    word: 'recall-action',
    article: '36(2)(d)',
    explain: {
      en: 'A recall says what the reader must do now, such as stop using the product.',
      nl: 'Een terugroepmail zegt wat de lezer nu moet doen, zoals het product niet meer gebruiken.',
    },
  },
  {
    word: 'recall-remedy',
    article: '36(2)(e)',
    explain: {
      en: 'A recall says which remedy the reader can choose: repair, replacement or money back.',
      nl: 'Een terugroepmail zegt welke oplossing de lezer kan kiezen: reparatie, vervanging of geld terug.',
    },
  },
  {
    word: 'recall-contact',
    article: '36(2)(f)',
    explain: {
      en: 'A recall gives a free telephone number or an online contact.',
      nl: 'Een terugroepmail geeft een gratis telefoonnummer of een contactpunt online.',
    },
  },
]

const PLAYED_DOWN: Bilingual = {
  en: 'A recall may not play the hazard down with words such as “voluntary”, “precautionary” or “in rare cases”.',
  nl: 'Een terugroepmail mag het gevaar niet kleiner maken met woorden als “vrijwillig”, “uit voorzorg” of “in zeldzame gevallen”.',
}

const BREACH: readonly Content[] = [
  {
    word: 'breach-nature',
    article: '34(2)',
    explain: {
      en: 'A breach notice says in plain words what happened.',
      nl: 'Een melding van een datalek zegt in gewone woorden wat er gebeurd is.',
    },
  },
  {
    word: 'breach-contact',
    article: '34(2) with 33(3)(b)',
    explain: {
      en: 'A breach notice names the data protection officer or another contact.',
      nl: 'Een melding van een datalek noemt de functionaris gegevensbescherming of een ander contactpunt.',
    },
  },
  {
    word: 'breach-consequences',
    article: '34(2) with 33(3)(c)',
    explain: {
      en: 'A breach notice says what the likely consequences are.',
      nl: 'Een melding van een datalek zegt wat de waarschijnlijke gevolgen zijn.',
    },
  },
  {
    word: 'breach-measures',
    article: '34(2) with 33(3)(d)',
    explain: {
      en: 'A breach notice says what you did about it and what the reader can do.',
      nl: 'Een melding van een datalek zegt wat u eraan deed en wat de lezer zelf kan doen.',
    },
  },
]

const BREACH_ALONE: Bilingual = {
  en: 'A breach notice stands alone: no advertising, survey or appeal in the same mail.',
  nl: 'Een melding van een datalek staat op zichzelf: geen reclame, enquête of oproep in dezelfde mail.',
}

const RECALL_ALONE: Bilingual = {
  en: 'A recall stands alone: customer data that is kept for it may be used for nothing else, so no advertising, survey or appeal in the same mail.',
  nl: 'Een terugroepmail staat op zichzelf: klantgegevens die daarvoor bewaard worden, mogen nergens anders voor dienen. Dus geen reclame, enquête of oproep in dezelfde mail.',
}

const GPSR: Cite = {
  instrument: 'Regulation (EU) 2023/988 (general product safety)',
  article: '35-36',
  url: 'https://eur-lex.europa.eu/eli/reg/2023/988/oj',
  read: null,
  weight: 'statute',
  sure: 'remembered',
}

/** Parts, not shares: a doubtful word in a clean notice weighs a little of everything and is no part. */
const ALONE: When = { promotion: 'none' }

type Duty = 'recall' | 'breach'

function contains(
  code: string,
  duty: Duty,
  contents: readonly Content[],
  cite: (article: string) => Cite,
): readonly DutyRow[] {
  return contents.map(({ word, article, explain }) => ({
    id: `${code}/${word}`,
    when: { duty },
    met: { dutyContent: { has: word } },
    explain,
    cite: cite(article),
  }))
}

function forbids(id: string, duty: Duty, met: When, explain: Bilingual, cite: Cite): DutyRow {
  return { id, when: { duty }, met, explain, cite }
}

/** What a recall notice must contain under the product safety regulation of the EU, and what not. */
export function recallDuties(code: string): readonly DutyRow[] {
  const played: When = { dutyContent: { not: 'recall-played-down' } }
  return [
    ...contains(code, 'recall', RECALL, (article) => ({ ...GPSR, article })),
    forbids(`${code}/recall-played-down`, 'recall', played, PLAYED_DOWN, { ...GPSR, article: '36(2)(c)' }),
    forbids(`${code}/recall-alone`, 'recall', ALONE, RECALL_ALONE, { ...GPSR, article: '35' }),
  ]
}

/** What a safety recall should say where no closed list is encoded: product, hazard, action. */
export function plainRecallDuties(code: string, cite: Cite): readonly DutyRow[] {
  const plain = ['recall-product', 'recall-hazard', 'recall-action']
  return contains(
    code,
    'recall',
    RECALL.filter(({ word }) => plain.includes(word)),
    () => cite,
  )
}

/** What a notice of a personal data breach must contain, and that nothing else stands in it. */
export function breachDuties(code: string, name: string): readonly DutyRow[] {
  const cite = (article: string): Cite => ({
    instrument: name,
    article,
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    read: null,
    weight: 'statute',
    sure: 'remembered',
  })
  return [
    ...contains(code, 'breach', BREACH, cite),
    forbids(`${code}/breach-alone`, 'breach', ALONE, BREACH_ALONE, cite('34(2)')),
  ]
}
