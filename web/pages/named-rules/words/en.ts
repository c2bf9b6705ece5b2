import type { nl } from './nl.ts'

/** English sentences of the rules with a name. */
export const en: typeof nl = {
  lead: 'Rules that you use more often, each as a sentence. An audience that begins with one gets a copy of its own.',
  caption: 'Rules with a name',
  make: 'Make a rule',
  columns: { name: 'Name', rule: 'Who fits it', mails: 'Mails with this rule', act: 'Put away or take back' },
  madeBy: '{name}, {when}',
  away: 'put away: nobody can choose it any more',
  unused: 'none now',
  more: 'and {count} more',
  remove: 'Put away',
  takeBack: 'Take back',
  removed: 'The rule “{name}” is put away. Audiences that have it keep it.',
  tookBack: 'The rule “{name}” is back.',
  empty: 'No rule with a name yet',
  emptyText:
    'A rule says for whom a mail is necessary, such as “everyone who has an open order”. With a name it can be chosen with one click for a next mail, and everyone uses the same.',
  emptyHow: 'Make one here, or keep one under a name while you work on an audience.',
  emptyOther: 'Whoever makes mails keeps rules here.',
}
