import type { PlaceWords } from './words.ts'

/** The words of places in English. */
export const en: PlaceWords = {
  noLaw: 'country not known or without a law here',
  alreadySent: {
    said: 'As far as is known of what was sent, these people already got this mail. They then get it once more.',
    fix: 'If that is meant, there is nothing to do. Otherwise do not send it again, or leave them out with a rule about the number of mails that somebody got in the last days.',
  },
  reasons: {
    rule: {
      name: 'the rule holds',
      recipient: '{sentence}',
      marketer: 'The rule of the group holds for these contacts.',
      fix: 'Change the rule if they do not need this mail.',
    },
    everybody: {
      name: 'meant for everybody',
      recipient: 'This mail goes to everybody whom it may concern, so also to you. {sentence}',
      marketer: 'No rule names these contacts. The mail is meant for everybody, so they get it too.',
      fix: 'Choose that only who fits a rule gets it, if you know whom it concerns.',
    },
    'rule-without-tinge': {
      name: 'the rule holds, without tinge',
      recipient: '{sentence} There is no advertising in your mail.',
      marketer:
        'The rule of the group holds. With the promotion they may not get the mail; they get the version without it.',
      fix: 'Nothing needs to be done.',
    },
    'everybody-without-tinge': {
      name: 'meant for everybody, without tinge',
      recipient:
        'This mail goes to everybody whom it may concern, so also to you. {sentence} There is no advertising in your mail.',
      marketer: 'No rule names these contacts. They get the version without the promotion.',
      fix: 'Choose that only who fits a rule gets it, if you know whom it concerns.',
    },
    'no-match': {
      name: 'no rule holds',
      recipient: 'We had no reason to send you this mail.',
      marketer: 'No group has a rule that holds for these contacts.',
      fix: 'Widen a rule or add a group, if the mail is necessary for them.',
    },
    'held-by-law': {
      name: 'held under the law of the country',
      recipient: 'Under the law of your country we do not send this mail.',
      marketer: 'Under the law of their country the mail is held, or a person has to look at it first.',
      fix: 'Change the mail as the verdict says, ask counsel, or make a version that may go there.',
    },
    'nobody-there': {
      name: 'erased or deceased',
      recipient: 'This person is not mailed any more.',
      marketer: 'Of these contacts the data were erased, or somebody wrote down that they have died.',
      fix: 'If a law orders the mail, tell relatives another way.',
    },
    'refused-restriction': {
      name: 'use restricted',
      recipient: 'You had the use of your data restricted. Until that is settled we do not mail you.',
      marketer: 'They had the use of their data restricted, article 18 GDPR.',
      fix: 'Settle their request first.',
    },
    'refused-objection-own-reasons': {
      name: 'objected for own reasons',
      recipient: 'You objected to our use of your data. We do not mail you about this.',
      marketer: 'They objected for reasons of their own, article 21(1) GDPR.',
      fix: 'Settle the objection. What they must know, tell them another way.',
    },
    'refused-objection-marketing': {
      name: 'objected to direct marketing',
      recipient: 'You objected to advertising. So you do not get this mail.',
      marketer: 'They objected to direct marketing, article 21(2) GDPR.',
      fix: 'Leave them out. A service mail without promotion may reach them.',
    },
    'refused-complaint': {
      name: 'reported our mail as spam',
      recipient: 'You reported our mail as spam. So you get only mail about your own orders and contracts.',
      marketer: 'They reported mail of this brand as spam.',
      fix: 'Leave them out. Mail about their own order or contract, without promotion, may reach them.',
    },
    'refused-unsubscribed': {
      name: 'unsubscribed',
      recipient: 'You unsubscribed. So you do not get this mail.',
      marketer: 'They unsubscribed from this stream or brand.',
      fix: 'Leave them out. A service mail without promotion may reach them.',
    },
    'refused-by-hand': {
      name: 'on the list by hand',
      recipient: 'Your address is on our list of people whom we do not mail about this.',
      marketer: 'A colleague put their address on the suppression list.',
      fix: 'Ask that colleague what was meant, and take the refusal off if it was a mistake.',
    },
    tinge: {
      name: 'only the tinge is in the way',
      recipient: 'There was advertising in this mail, and we may not send you that.',
      marketer: 'Nothing but the promotion in the mail keeps these contacts from it.',
      fix: 'Make a version without the promotion: then they get that one.',
    },
    asks: {
      name: 'refused, and nobody wrote why they must get it',
      recipient: 'You refused mail of ours, and we saw no need to send you this one all the same.',
      marketer: 'They refused advertising, and nobody asked for this mail.',
      fix: 'Write why they must get it, if they cannot do without.',
    },
    'no-consent': {
      name: 'no consent',
      recipient: 'You did not give us consent for this mail.',
      marketer: 'Under the law of their country this mail needs consent, and none is known.',
      fix: 'Import the consent with its proof, if they gave it. Asking for it in a service mail makes that advertising.',
    },
    'no-relation': {
      name: 'no customer',
      recipient: 'This mail is only for customers, and you are not one as far as we know.',
      marketer:
        'The law of their country allows this mail to customers only, and no order or contract of theirs is known.',
      fix: 'Import their orders and contracts, if there are any.',
    },
    'assumption-false': {
      name: 'what the mail is about is not true here',
      recipient: 'This mail is about something that you do not have with us.',
      marketer:
        'The verdict takes something for true, such as an order or a contract, that is not true of these contacts.',
      fix: 'Leave them out, or declare for the mail what is true and have it judged again.',
    },
    'no-provenance': {
      name: 'origin unknown',
      recipient: 'We do not know where we have your address from. So we do not use it.',
      marketer: 'Of these contacts nobody wrote down where the data come from.',
      fix: 'Find out where they come from and import it. Remove who stays without.',
    },
    'term-in-doubt': {
      name: 'term is over, but something still runs',
      recipient:
        'The retention term that we wrote down for your data is over, while you still have an order or a contract with us. Until we know which is right, we do not mail you about this.',
      marketer:
        'The term of these data is over, but there is an open order or a contract that has not ended. The term may then be wrong: for a contract, data are needed as long as it runs (Article 6(1)(b) GDPR).',
      fix: 'Delete nobody before you know which is right. Import their contracts or orders with the retention term that holds for those; then they get the mail.',
    },
    'past-retention': {
      name: 'kept too long',
      recipient: 'We no longer need your data, and should have removed them. So we do not use them.',
      marketer: 'The term for which these data may be kept is over.',
      fix: 'Remove these contacts. Where a contract still runs, bring it in with the term that holds for it.',
    },
    'no-address': {
      name: 'no address',
      recipient: 'We have no e-mail address of yours.',
      marketer: 'Of these contacts no address is known.',
      fix: 'If they must know this, tell them another way.',
    },
    unreachable: {
      name: 'no address that works',
      recipient: 'Mail to your address comes back, or you gave consent for another address.',
      marketer: 'Each of their addresses refuses mail for good, or the consent is for another one.',
      fix: 'If they must know this, tell them another way.',
    },
    'same-address': {
      name: 'somebody else has the address',
      recipient: 'This mail went to your address already, for somebody who shares it with you.',
      marketer: 'Somebody earlier in the audience gets the mail at the same address.',
      fix: 'Nothing needs to be done. Merge them, if they are one person.',
    },
  },
}
