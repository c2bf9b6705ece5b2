/** Who may see people; a reader sees mails and figures, no persons. */
export const LOOKS = {
  roles: ['marketer', 'counsel', 'service-desk', 'administrator'],
  scope: 'audience:read',
} as const
