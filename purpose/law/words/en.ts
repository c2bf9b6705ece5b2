import type { LawWords } from './words.ts'

/** Words of the law in English. */
export const en: LawWords = {
  reviews: {
    'model-unsure': 'The check is not sure what this mail is mainly for, and the answer turns on that.',
    'unread-prominent': 'A large part of the mail cannot be read. It may hold the advertising.',
    'hidden-promotion':
      'The mail holds text that not every reader sees and that may be advertising or an appeal. No law demands this question; we ask it to be careful.',
    'inbox-sender': 'The name of the sender may be advertising. No law demands this question; we ask it to be careful.',
    'inbox-subject': 'A part of the subject may be advertising. No law demands this question; we ask it to be careful.',
    'row-unclear': 'The law is not clear on this. A person decides.',
    'row-conflict': 'Two rules disagree, or none applies. A person decides.',
    'strong-tinge': 'There is a lot of promotion in this service mail. A person looks at it.',
    contradiction: 'What was declared does not fit what the mail says.',
    'house-row': 'A rule of your own organisation asks a person.',
    'like-overruled': 'A person said of a sentence or mail like this one that it is stricter. A person decides.',
    'picture-only': 'The mail is a picture with a few words at most. What it is for cannot be read from that.',
    empty: 'The mail is empty.',
    foreign: 'The mail holds text in a language that cannot be read here.',
    encrypted: 'The mail is encrypted.',
  },
  weights: {
    statute: 'law',
    court: 'court ruling',
    regulator: 'regulator',
    'self-regulation': 'self-regulation',
    association: 'advice of an association or platform',
    inference: 'inference',
  },
  sures: {
    read: 'Read in the source.',
    inferred: 'Inferred from other sources. Check it before you rely on it.',
    remembered: 'From memory, not read in the source. Check it before you rely on it.',
  },
  bookKinds: {
    law: 'law',
    terms: 'terms of a platform, no law',
  },
  problems: {
    'law/house-row-milder': {
      what: 'Your own rule {row} makes a verdict milder.',
      why: 'A rule of an organisation may only be stricter than the law.',
      fix: 'Let the rule turn service into another purpose, name a tinge, or ask a person.',
    },
    'law/house-row-empty': {
      what: 'Your own rule {row} changes nothing.',
      why: 'It names no purpose, tinge or review.',
      fix: 'Say what follows when the rule applies.',
    },
    'law/house-row-name': {
      what: 'Your own rule {row} has a name that cannot be used.',
      why: 'The name of such a rule is house/ followed by small letters, digits and hyphens.',
      fix: 'Call it for example house/no-loyalty-points.',
    },
    'law/house-row-twice': {
      what: 'Your own rule {row} is there twice.',
      why: 'A verdict cites a rule by its name, so each name may occur once.',
      fix: 'Give one of the two another name.',
    },
    'law/house-row-fact': {
      what: 'Your own rule {row} looks at {fact}, which is no fact.',
      why: 'A rule can only look at what the check finds out about a mail.',
      fix: 'Take one of the names in the reference of facts.',
    },
    'law/house-row-word': {
      what: 'Your own rule {row} waits for {fact} to be “{word}”, and it never is.',
      why: 'Such a rule would never apply. {fact} can be: {known}.',
      fix: 'Write one of these words.',
    },
    'law/house-row-share': {
      what: 'Your own rule {row} asks for a word in {fact}, and that is a number.',
      why: '{fact} is a share, from 0 for nothing to 1 for everything.',
      fix: 'Write for example { "min": 0.2 } or { "below": 0.2 }.',
    },
    'law/house-row-one-word': {
      what: 'Your own rule {row} asks of {fact} what never holds.',
      why: '{fact} is one word, no list and no number.',
      fix: 'Write the word, a list of words of which one must hold, or { "not": "…" }.',
    },
    'law/house-row-list': {
      what: 'Your own rule {row} asks of {fact} what never holds.',
      why: '{fact} is a list, in which several words can stand.',
      fix: 'Write { "has": "…" } or { "not": "…" }.',
    },
    'law/house-row-review': {
      what: 'Your own rule {row} asks a person with the unknown code {review}.',
      why: 'Reports and pages explain each code by its name.',
      fix: 'Use house-row.',
    },
  },
}
