import type { Names } from '../names.ts'

/** What purposes are called. */
export const en: Names = {
  purposes: {
    service: { verdict: 'Service mail', maybe: 'Perhaps a service mail', short: 'service' },
    commercial: { verdict: 'Advertising, not a service mail', maybe: 'Probably advertising', short: 'advertising' },
    charitable: { verdict: 'Fundraising, not a service mail', maybe: 'Probably fundraising', short: 'fundraising' },
    ideological: {
      verdict: 'A call for a cause, not a service mail',
      maybe: 'Probably a call for a cause',
      short: 'cause',
    },
    editorial: { verdict: 'A newsletter, not a service mail', maybe: 'Probably a newsletter', short: 'newsletter' },
  },
  tinged: {
    light: {
      commercial: 'Service mail with a light commercial tinge',
      appeal: 'Service mail with a light appeal in it',
      feedback: 'Service mail that asks for an opinion',
      short: 'service, light tinge',
    },
    strong: {
      commercial: 'Service mail with a strong commercial tinge',
      appeal: 'Service mail with a strong appeal in it',
      feedback: 'Service mail that presses for an opinion',
      short: 'service, strong tinge',
    },
  },
  duty: {
    recall: 'Recall: a mail that must go out',
    breach: 'Notice of a data breach: a mail that must go out',
    statutory: 'Statutory notice: a mail that must go out',
  },
  terms: {
    fits: 'Fits the terms',
    light: 'Fits the terms, with a light tinge',
    strong: 'Fits the terms, with a strong tinge',
    'perhaps-fits': 'Perhaps fits the terms',
    'does-not-fit': 'Does not fit the terms for service mail',
    'hardly-fits': 'Probably does not fit the terms for service mail',
  },
  open: { verdict: 'We give no verdict here', short: 'no verdict' },
}
