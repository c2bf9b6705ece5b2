import type { nl } from './nl.ts'

/** English sentences about audiences and rules with a name. */
export const en: typeof nl = {
  'audience/no-such-version': {
    what: 'This version of the audience is not there.',
    why: 'The number is wrong, or it belongs to another mail.',
    fix: 'Look in the list of versions of the audience.',
  },
  'audience/no-such-rule': {
    what: 'This rule is not there.',
    why: 'The number is wrong, or the rule was never kept here.',
    fix: 'Look in the list of rules.',
  },
  'audience/no-such-group': {
    what: 'There is no group {group}.',
    why: 'Groups are counted from 1, and this audience has {groups}.',
    fix: 'Name one of the groups by its place in the list.',
  },
  'audience/no-moment': {
    what: 'There is no test of a moment that looks back at this place in the rule.',
    why: 'A curve is drawn of a test that looks whether a moment, such as the last order, is within a window that does not lie ahead.',
    fix: 'Name the path of such a test, or none: then the last order is added to the rule.',
  },
  'audience/took-too-long': {
    what: 'This question took too long, and was broken off.',
    why: 'The database may work at one question for {seconds} seconds. It is busy, or a rule asks much of everybody.',
    fix: 'Ask again in a minute. If it stays, take tests out of the rule to see which one takes so long.',
  },
  'audience/no-audience': {
    what: 'This mail has no audience yet.',
    why: 'What you ask reckons with groups and variants.',
    fix: 'Say first whom the mail is for. Only for counting an audience that is not saved can come along.',
  },
  'audience/changed-meanwhile': {
    what: 'The audience of this mail was changed meanwhile.',
    why: 'Somebody else saved a version after the one that yours began with.',
    fix: 'Look at the newest version, and save your change on top of it.',
  },
  'audience/same-id': {
    what: 'The id {id} is there twice.',
    why: 'Groups among themselves and variants among themselves are known by an id of their own.',
    fix: 'Give each group and each variant an id of its own.',
  },
  'audience/wrong-variant': {
    what: 'The variant {id} cannot be used here.',
    why: 'A group names a variant of this audience. What names a variant without tinge names another one, which names none itself.',
    fix: 'Choose one of the variants, or add one.',
  },
  'audience/foreign-draft': {
    what: 'The variant {variant} names a version that is not of this mail.',
    why: 'A variant is a saved version of the mail itself, with a verdict of its own.',
    fix: 'Choose a version from the list of versions of the mail.',
  },
  'audience/not-assumed': {
    what: 'The verdict does not take {fact} = {value} for true.',
    why: 'What can be confirmed is what the verdict on one of the variants takes for true.',
    fix: 'Read the audience again, and confirm what stands there.',
  },
  'audience/only-saved': {
    what: 'You see only numbers of audiences that are saved.',
    why: 'Whoever can have any rule counted learns by the difference of two numbers what is known of one person. That is for who may see people.',
    fix: 'Ask without an audience: then that of the mail counts. Or have somebody who may see people count the rule.',
  },
  'audience/not-ordered': {
    what: 'This mail may not go to everybody: no law orders it.',
    why: 'Who fits no group gets only mail that a law orders, such as a recall or the notice of a data breach. What the last group gets is no such mail under any law.',
    fix: 'Choose the mode matching, and say in a rule for whom the mail is necessary. If a law orders it all the same, have counsel correct the verdict on the mail.',
  },
  'audience/name-taken': {
    what: 'There is a rule with this name.',
    why: 'Rules in use have a name of their own each.',
    fix: 'Choose another name, or put the other rule away.',
  },
  'audience/too-many-rules': {
    what: 'There are too many rules in use.',
    why: 'There can be {most}.',
    fix: 'Put away what nobody uses any more.',
  },
}
