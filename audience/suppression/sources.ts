import type { Cite } from '@waarom/purpose/law/rulebook.ts'
import { READ } from '@waarom/purpose/law/rulebooks/read.ts'

/** A place in the GDPR, known and not read again. */
export function gdpr(article: string): Cite {
  return {
    instrument: 'GDPR',
    article,
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    read: null,
    weight: 'statute',
    sure: 'remembered',
  }
}

/** Product safety: a recall goes to everybody who can be found, and who cannot be reached is to be found another way. */
export const GPSR: Cite = {
  ...gdpr('35'),
  instrument: 'Regulation (EU) 2023/988 (general product safety)',
  url: 'https://eur-lex.europa.eu/eli/reg/2023/988/oj',
}

/** The Belgian authority: who unsubscribed from a newsletter objected to direct marketing. */
export const GBA_UNSUBSCRIBED: Cite = {
  instrument: 'GBA/APD (Belgium)',
  article: 'DOS-2023-04144',
  url: 'https://gdprhub.eu/index.php?title=APD%2FGBA_%28Belgium%29_-_DOS-2023-04144',
  read: READ,
  weight: 'regulator',
  sure: 'read',
}

/** ICO, Conservative Party 2021: the priorities of a party, mailed to people who had unsubscribed. */
export const ICO_CONSERVATIVES: Cite = {
  ...GBA_UNSUBSCRIBED,
  instrument: 'ICO',
  article: 'Conservative Party (2021)',
  url: 'https://www.scl.org/12279-ico-fines-conservative-party-10-000-for-sending-unlawful-emails/',
}

/** The Maltese authority with those of four other countries: an objection counts by whatever way it comes. */
export const IDPC_ANY_WAY: Cite = {
  ...GBA_UNSUBSCRIBED,
  instrument: 'IDPC (Malta), article 60 decision',
  article: '10 October 2019',
  url: 'https://www.privacydesign.ch/tag/right-to-object/',
}

/** The standard of mail transport: what a server refused for good is not offered again as it was. */
export const SMTP: Cite = {
  instrument: 'RFC 5321',
  article: '4.2.1',
  url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
  read: null,
  weight: 'association',
  sure: 'remembered',
}
