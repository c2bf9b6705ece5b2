import type { nl } from './nl.ts'

/** English sentences of one rule with a name. */
export const en: typeof nl = {
  back: 'All rules',
  lead: 'Change each word where it stands. An audience that began with this rule keeps what it has.',
  newTitle: 'Make a rule',
  newLead: 'Say for whom a mail is necessary. With a name the rule can be chosen for each mail.',
  away: 'This rule is put away: nobody can choose it any more.',
  gone: 'This rule is not here',
  goneText: 'The address is wrong, or you may not see it.',
  name: 'Name',
  nameHint: 'By which you and your colleagues know the rule, such as “Waits for an order”.',
  kept: 'What you changed before and did not keep, is still here.',
  startOver: 'Start over',
  save: 'Keep the rule',
  saved: 'The rule “{name}” is kept.',
  why: {
    saved: 'All is kept.',
    empty: 'Say first for whom.',
    unfinished: 'The rule is not finished yet.',
    name: 'Give the rule a name.',
  },
  mails: 'Mails with this rule',
  mailsLead: 'Mails of which a group now has exactly this rule.',
}
