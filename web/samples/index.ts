import type { Format } from '@waarom/purpose/mail/draft.ts'

/** An example mail of our own to start from. */
export interface Sample {
  readonly id: string
  readonly language: 'nl' | 'en' | 'de' | 'fr'
  /** What the mail is called when it is saved. */
  readonly name: string
  readonly as: Format
  /** The country whose law is shown first. */
  readonly law: string
  readonly title: { readonly nl: string; readonly en: string }
  readonly about: { readonly nl: string; readonly en: string }
}

/** The eight examples; the text of each stands in `<id>.mail` beside this file, so that no formatter touches it. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'parcel',
    language: 'nl',
    name: 'parcel.eml',
    as: 'eml',
    law: 'NL',
    title: { nl: 'Een pakket dat later komt', en: 'A parcel that comes later' },
    about: { nl: 'service, met een tas erbij', en: 'service, with a bag added' },
  },
  {
    id: 'recall',
    language: 'nl',
    name: 'recall.eml',
    as: 'eml',
    law: 'NL',
    title: { nl: 'Een gevaarlijke deken', en: 'A dangerous blanket' },
    about: { nl: 'een waarschuwing die moet', en: 'a warning that must go out' },
  },
  {
    id: 'corona-good',
    language: 'nl',
    name: 'corona-good.txt',
    as: 'txt',
    law: 'NL',
    title: { nl: 'Een goede coronamail', en: 'A good corona mail' },
    about: { nl: 'zegt wat er verandert', en: 'says what changes' },
  },
  {
    id: 'corona-bad',
    language: 'nl',
    name: 'corona-bad.html',
    as: 'html',
    law: 'NL',
    title: { nl: 'Een slechte coronamail', en: 'A bad corona mail' },
    about: { nl: 'noemt zichzelf service', en: 'calls itself service' },
  },
  {
    id: 'password',
    language: 'en',
    name: 'password.txt',
    as: 'txt',
    law: 'UK',
    title: { nl: 'Een nieuw wachtwoord', en: 'A password reset' },
    about: { nl: 'Engels, kort en zuiver', en: 'English, short and pure' },
  },
  {
    id: 'receipt',
    language: 'en',
    name: 'receipt.html',
    as: 'html',
    law: 'UK',
    title: { nl: 'Een bon met een aanbieding', en: 'A receipt with a sale on top' },
    about: { nl: 'Engels, reclame voorop', en: 'English, promotion first' },
  },
  {
    id: 'price-change',
    language: 'de',
    name: 'price-change.md',
    as: 'md',
    law: 'DE',
    title: { nl: 'Een nieuwe stroomprijs', en: 'A new electricity price' },
    about: { nl: 'Duits, een wijziging in een contract', en: 'German, a change in a contract' },
  },
  {
    id: 'donation',
    language: 'fr',
    name: 'donation.txt',
    as: 'txt',
    law: 'FR',
    title: { nl: 'Een bedankje dat weer vraagt', en: 'A thank-you that asks again' },
    about: { nl: 'Frans, service en een oproep', en: 'French, service and an appeal' },
  },
]
