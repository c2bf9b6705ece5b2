/** Everything that a consent can be for: a kind of mail, or seeing what somebody does with one. */
export const CONSENT_PURPOSES = ['commercial', 'editorial', 'charitable', 'ideological', 'tracking'] as const
/** What one consent is for. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]
