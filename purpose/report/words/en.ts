import type { ReportWords } from '../words.ts'

/** English sentences of the report. */
export const en: ReportWords = {
  locale: 'en',
  title: 'Waarom · Report',
  review: 'doubt',
  look: (said) => `${said}: let a person look`,
  decision: { pass: 'may go', warn: 'may go, with care', hold: 'held' },
  certainty: (tenths, rulebook, reading) =>
    `${tenths === null ? '' : `Certainty ${tenths} in 10. `}Rules ${rulebook}${reading ? `, ${reading} reading` : ''}.`,
  elsewhere: 'Elsewhere',
  lawIn: {
    NL: 'the Netherlands',
    UK: 'the UK',
    US: 'the US',
    'platform-klaviyo': 'Klaviyo',
    'platform-postmark': 'Postmark',
    'platform-google': 'Google',
  },
  subject: 'Subject',
  mail: 'The mail',
  may: 'May',
  must: 'Must',
  wrong: 'Missing',
  assumes: 'We assume',
  better: 'Better',
  why: 'Why',
  unread: 'Not read',
  found: 'Also seen',
  cases: 'Rulings',
  signed: 'Decision',
  asks: 'Question',
  more: (count) => (count === 1 ? '… 1 more line (greeting, footer)' : `… ${count} more lines (greeting, footer)`),
  note: {
    share: (percent) => `${percent}% of what catches the eye`,
    unsure: (first, second) => (second ? `unsure: “${first}” or “${second}”?` : `unsure: “${first}”?`),
    turns: (reasons) => `counts in reason ${reasons}`,
    removed: 'without this sentence the verdict changes',
    removedWith: (others, more) =>
      `together with ${others}${more > 0 ? ` and ${more} more` : ''}: without them the verdict changes`,
    removedWithMany: (count) => `together with ${count} other sentences: without them the verdict changes`,
    hidden: 'the reader does not see this',
    onlyPlain: 'stands only in the plain text',
  },
  family: {
    service: 'gives service',
    promotion: 'advertises',
    feedback: 'asks for an opinion',
    appeal: 'appeals',
    editorial: 'is editorial',
    frame: 'is greeting or footer',
  },
  consequence: {
    consent: {
      needed: 'consent beforehand',
      'not-needed': 'no consent needed',
      'soft-opt-in-or-consent': 'consent, or a customer who could opt out',
    },
    unsubscribe: { needed: 'an unsubscribe link', 'not-needed': 'no unsubscribe link needed' },
    suppressed: {
      'may-receive': 'also to people who refused advertising',
      'must-not-receive': 'not to people who unsubscribed',
    },
    customerRelation: { needed: 'to customers only', 'not-needed': 'no customer relation needed' },
    legalBasis: { needed: 'a valid reason (legal basis) to use the data', 'not-needed': '' },
    senderIdentity: { needed: 'the sender’s name and details', 'not-needed': '' },
    postalAddress: { needed: 'a postal address', 'not-needed': '' },
    adLabel: { needed: 'recognisable as advertising', 'not-needed': '' },
    trackingConsent: { needed: 'no tracking pixel without consent', 'not-needed': 'measuring without consent' },
  },
  optOut: (days, business) =>
    days === 0 ? 'an opt-out holds at once' : `an opt-out holds within ${days} ${business ? 'working days' : 'days'}`,
  without: (what) => `without the advertising: ${what}`,
  rests: {
    association: (what) => `Only a trade association says this, no law: ${what}.`,
    inference: (what) => `We infer this ourselves; no law or ruling says so: ${what}.`,
  },
  assumption: {
    'trigger-request': 'that every recipient asked for this',
    'trigger-contract': 'that every recipient has a contract with you that this mail is about',
    'trigger-law': 'that a law makes you send this mail',
    'trigger-safety': 'that the mail concerns the safety of every recipient',
    'trigger-initiative': 'that you send this mail of your own accord',
    'trigger-unknown': 'that the mail has an ordinary occasion',
    'provoked-claimed': 'that every recipient did something that set this mail off, such as ordering',
    'provoked-concerned': 'that every recipient is someone whom it concerns',
    'requested-yes': 'that every recipient asked for this newsletter',
    'sender-unknown': 'that you are not a charity, party or union with a rule of its own',
  },
  remedy: {
    remove: (count, laws, becomes) =>
      `Without ${count === 1 ? 'this sentence' : 'these sentences'} it is ${becomes} in ${laws}:`,
    move: (count, under, laws, becomes) =>
      `Put ${count === 1 ? 'this sentence' : 'these sentences'} under “${under}”; then it is ${becomes} in ${laws}:`,
    subject: (laws, becomes) => `With another subject it is ${becomes} in ${laws}:`,
    both: (count, laws, becomes) =>
      `Without ${count === 1 ? 'this sentence' : 'these sentences'} and with another subject it is ${becomes} in ${laws}:`,
    suggestion: (from, to) =>
      to ? `subject “${from}” becomes “${to}”` : `write a subject about the service instead of “${from}”`,
    split: 'These are two mails. Send the service part as a service mail and the rest apart. To the second mail go:',
    splitAbove: 'Or make it two mails: send the service part as a service mail, and the sentences above apart.',
    becomes: { light: 'a service mail with a light tinge', none: 'a pure service mail' },
    'no-service-reason': 'There is no service reason in this mail. Nothing can be taken out; send it as what it is.',
    'duty-mail': 'A law asks for this mail. Take nothing out of it.',
    'none-found': 'We found no small change that changes the verdict.',
  },
  read: (date) => `read on ${date}`,
  caseFor: { service: 'was service', 'not-service': 'was not service' },
  signature: {
    holds: (who, until, what) => `${who} decided: ${what}. Holds until ${until}.`,
    was: (decision) => `Without this decision: ${decision}.`,
    segment: (sentence, does) => `the sentence “${sentence}” ${does}`,
    verdict: (purpose) => `this is ${purpose}`,
    fallen: {
      'mail-changed': (who) => `The decision of ${who} no longer counts: the mail has changed since.`,
      'rulebook-changed': (who) => `The decision of ${who} no longer counts: the rules have changed since.`,
      'setting-changed': (who) =>
        `The decision of ${who} no longer counts: the reading of the law or the rows of your own organisation have changed since.`,
      'setting-unknown': (who) =>
        `The decision of ${who} no longer counts: it does not tell under which reading and which rows of your own it was made. Sign it again.`,
      'overruled-since': (who) =>
        `The decision of ${who} no longer counts: a person has since judged a sentence like one in it more strictly.`,
      'date-passed': (who, until) => `The decision of ${who} no longer counts: it held until ${until}.`,
    },
  },
  oneSided: {
    html: (sentence, more) => `Only in the HTML: “${sentence}”${more > 0 ? ` and ${more} more` : ''}`,
    text: (sentence, more) => `Only in the plain text: “${sentence}”${more > 0 ? ` and ${more} more` : ''}`,
  },
  unreadLine: (kind, name, percent) => `${name ? `${kind}: “${name}”` : kind} (prominence: ${percent}%)`,
  terms: 'These are terms of a platform, not law.',
  counsel: {
    title: 'For review by a counsel',
    made: (model) => `Read with model ${model}. A program wrote this; it is no legal advice.`,
    fingerprint: (hash) => `Fingerprint of the text: ${hash}`,
  },
  sarif: {
    intro: 'Checks whether a service mail is one.',
    source: 'Source',
    held: 'Held',
  },
  readMailAs: 'The mail, with what we see in each sentence',
  refused: 'Not read',
  stripAs: 'The mail as a strip: the wider a part, the more it catches the eye.',
  legend:
    'Tall is advertising, two lines an appeal, half a request for an opinion, low is service; a dotted edge is unsure.',
}
