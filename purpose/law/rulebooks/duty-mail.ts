import type { Cite, DutyRow } from '../rulebook.ts'

const GPSR: Cite = {
  instrument: 'Regulation (EU) 2023/988 (general product safety)',
  article: '35-36',
  url: 'https://eur-lex.europa.eu/eli/reg/2023/988/oj',
  read: null,
  weight: 'statute',
  sure: 'remembered',
}

const need = (
  id: string,
  duty: 'recall' | 'breach' | 'statutory',
  word: string,
  explain: DutyRow['explain'],
  cite: Cite,
): DutyRow => ({ id, when: { duty }, met: { dutyContent: { has: word } }, explain, cite })

/** What a recall notice must contain under the product safety regulation of the EU. */
export function recallDuties(code: string): readonly DutyRow[] {
  return [
    need(
      `${code}/recall-headline`,
      'recall',
      'recall-headline',
      {
        en: 'The headline must contain the words “Product safety recall” in the language of the recipient.',
        nl: 'De kop moet de woorden “Terugroepactie in verband met productveiligheid” bevatten, in de taal van de ontvanger.',
      },
      { ...GPSR, article: '36(2)(a)' },
    ),
    need(
      `${code}/recall-product`,
      'recall',
      'recall-product',
      {
        en: 'A recall names the product so that the reader can recognise it: name, type, number or picture.',
        nl: 'Een terugroepmail noemt het product zo dat de lezer het herkent: naam, type, nummer of foto.',
      },
      { ...GPSR, article: '36(2)(b)' },
    ),
    need(
      `${code}/recall-hazard`,
      'recall',
      'recall-hazard',
      {
        en: 'A recall says clearly what the hazard is.',
        nl: 'Een terugroepmail zegt duidelijk wat het gevaar is.',
      },
      { ...GPSR, article: '36(2)(c)' },
    ),
    {
      id: `${code}/recall-played-down`,
      when: { duty: 'recall' },
      met: { dutyContent: { not: 'recall-played-down' } },
      explain: {
        en: 'A recall may not play the hazard down with words such as “voluntary”, “precautionary” or “in rare cases”.',
        nl: 'Een terugroepmail mag het gevaar niet kleiner maken met woorden als “vrijwillig”, “uit voorzorg” of “in zeldzame gevallen”.',
      },
      cite: { ...GPSR, article: '36(2)(c)' },
    },
    need(
      `${code}/recall-action`,
      'recall',
      'recall-action',
      {
        en: 'A recall says what the reader must do now, such as stop using the product.',
        nl: 'Een terugroepmail zegt wat de lezer nu moet doen, zoals het product niet meer gebruiken.',
      },
      { ...GPSR, article: '36(2)(d)' },
    ),
    need(
      `${code}/recall-remedy`,
      'recall',
      'recall-remedy',
      {
        en: 'A recall says which remedy the reader can choose: repair, replacement or money back.',
        nl: 'Een terugroepmail zegt welke oplossing de lezer kan kiezen: reparatie, vervanging of geld terug.',
      },
      { ...GPSR, article: '36(2)(e)' },
    ),
    need(
      `${code}/recall-contact`,
      'recall',
      'recall-contact',
      {
        en: 'A recall gives a free telephone number or an online contact.',
        nl: 'Een terugroepmail geeft een gratis telefoonnummer of een contactpunt online.',
      },
      { ...GPSR, article: '36(2)(f)' },
    ),
  ]
}

/** What a safety recall should say where no closed list is encoded: product, hazard, action, contact. */
export function plainRecallDuties(code: string, cite: Cite): readonly DutyRow[] {
  return [
    need(
      `${code}/recall-product`,
      'recall',
      'recall-product',
      {
        en: 'A recall names the product so that the reader can recognise it.',
        nl: 'Een terugroepmail noemt het product zo dat de lezer het herkent.',
      },
      cite,
    ),
    need(
      `${code}/recall-hazard`,
      'recall',
      'recall-hazard',
      {
        en: 'A recall says clearly what the hazard is.',
        nl: 'Een terugroepmail zegt duidelijk wat het gevaar is.',
      },
      cite,
    ),
    need(
      `${code}/recall-action`,
      'recall',
      'recall-action',
      {
        en: 'A recall says what the reader must do now.',
        nl: 'Een terugroepmail zegt wat de lezer nu moet doen.',
      },
      cite,
    ),
  ]
}

/** What a notice of a personal data breach must contain, and that nothing else stands in it. */
export function breachDuties(code: string, name: string): readonly DutyRow[] {
  const gdpr = (article: string): Cite => ({
    instrument: name,
    article,
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    read: null,
    weight: 'statute',
    sure: 'remembered',
  })
  return [
    need(
      `${code}/breach-nature`,
      'breach',
      'breach-nature',
      {
        en: 'A breach notice says in plain words what happened.',
        nl: 'Een melding van een datalek zegt in gewone woorden wat er gebeurd is.',
      },
      gdpr('34(2)'),
    ),
    need(
      `${code}/breach-contact`,
      'breach',
      'breach-contact',
      {
        en: 'A breach notice names the data protection officer or another contact.',
        nl: 'Een melding van een datalek noemt de functionaris gegevensbescherming of een ander contactpunt.',
      },
      gdpr('34(2) with 33(3)(b)'),
    ),
    need(
      `${code}/breach-consequences`,
      'breach',
      'breach-consequences',
      {
        en: 'A breach notice says what the likely consequences are.',
        nl: 'Een melding van een datalek zegt wat de waarschijnlijke gevolgen zijn.',
      },
      gdpr('34(2) with 33(3)(c)'),
    ),
    need(
      `${code}/breach-measures`,
      'breach',
      'breach-measures',
      {
        en: 'A breach notice says what you did about it and what the reader can do.',
        nl: 'Een melding van een datalek zegt wat u eraan deed en wat de lezer zelf kan doen.',
      },
      gdpr('34(2) with 33(3)(d)'),
    ),
    {
      id: `${code}/breach-alone`,
      when: { duty: 'breach' },
      met: { promotionShare: { below: 0.005 }, feedbackShare: { below: 0.005 }, appealShare: { below: 0.005 } },
      explain: {
        en: 'A breach notice stands alone: no advertising, survey or appeal in the same mail.',
        nl: 'Een melding van een datalek staat op zichzelf: geen reclame, enquête of oproep in dezelfde mail.',
      },
      cite: { ...gdpr('34(2)'), weight: 'regulator' },
    },
  ]
}

/** What a notice that a law orders must say: what changes and from when. */
export function statutoryDuties(code: string, cite: Cite): readonly DutyRow[] {
  return [
    need(
      `${code}/statutory-what`,
      'statutory',
      'statutory-what',
      {
        en: 'A notice that the law orders says what changes or applies.',
        nl: 'Een mededeling die de wet voorschrijft, zegt wat er verandert of geldt.',
      },
      cite,
    ),
    need(
      `${code}/statutory-when`,
      'statutory',
      'statutory-when',
      {
        en: 'A notice that the law orders says from when.',
        nl: 'Een mededeling die de wet voorschrijft, zegt vanaf wanneer.',
      },
      cite,
    ),
  ]
}
