/** Every ground on which the GDPR lets somebody use personal data, in the order of its article 6(1). */
export const LEGAL_BASES = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-task',
  'legitimate-interest',
] as const
/** One ground. */
export type LegalBasis = (typeof LEGAL_BASES)[number]
