import type { nl } from './nl.ts'

/** English sentences about reviews. */
export const en: typeof nl = {
  'reviews/no-such-review': {
    what: 'This review is not there.',
    why: 'The number is wrong, or nobody asked for it here.',
    fix: 'Look in the list of reviews.',
  },
  'reviews/no-such-overruling': {
    what: 'This overruling is not there.',
    why: 'The number is wrong, or it was never made here.',
    fix: 'Look in the list of overrulings.',
  },
  'reviews/no-such-segment': {
    what: 'The sentence {segment} is not in this version.',
    why: 'The mail was changed, or the number is wrong.',
    fix: 'Look at the current version and choose a sentence in it.',
  },
  'reviews/no-such-counsel': {
    what: 'This counsel is not there.',
    why: 'The account is gone, or is no counsel.',
    fix: 'Choose somebody from the list of counsel, or nobody.',
  },
  'reviews/no-such-link': {
    what: 'This guest link is not there.',
    why: 'It was ended already, or the number is wrong.',
    fix: 'Look at the links of the review.',
  },
  'reviews/no-such-advice': {
    what: 'This is not what was advised in this review.',
    why: 'A decision can only confirm what a guest advised in the same review, under the same law.',
    fix: 'Decide what was advised, or decide without an advice.',
  },
  'reviews/open-already': {
    what: 'Counsel has been asked about this mail already.',
    why: 'A mail waits in one review at a time.',
    fix: 'Add to the review that is open, or take it back first.',
  },
  'reviews/closed': {
    what: 'This review is over.',
    why: 'It was decided or taken back.',
    fix: 'Ask counsel again.',
  },
  'reviews/not-asked-back': {
    what: 'Nothing was asked back.',
    why: 'An answer belongs to a question of the counsel.',
    fix: 'Add a comment instead.',
  },
  'reviews/draft-changed': {
    what: 'The mail is another than the one you saw.',
    why: 'A version was saved since; what you decide holds for the text you saw and no other.',
    fix: 'Look at the current version, and decide about that.',
  },
  'reviews/due-passed': {
    what: 'This time has passed.',
    why: 'A review is due at a time to come.',
    fix: 'Choose a later time.',
  },
  'reviews/nothing-read': {
    what: 'Nothing in this mail can be read.',
    why: 'It is empty or encrypted. Whoever lets it go lets go every mail in which nothing can be read.',
    fix: 'Refuse it, or save the mail with its text and decide about that.',
  },
  'reviews/not-judged-under': {
    what: 'This mail is not judged under {law}.',
    why: 'Only a law under which the mail is judged can be decided about.',
    fix: 'Choose one of the laws of the report, or save the mail with this law.',
  },
  'reviews/law-twice': {
    what: '{law} is decided about twice.',
    why: 'Of one law there is one decision.',
    fix: 'Leave one of the two out.',
  },
  'reviews/until-passed': {
    what: 'This day has passed.',
    why: 'A decision holds until a day to come.',
    fix: 'Choose a later day.',
  },
  'reviews/says-the-same': {
    what: 'That is what it is already.',
    why: 'An overruling says something else than the report.',
    fix: 'Choose something else, or leave it as it is.',
  },
  'reviews/precedent-ended': {
    what: 'This precedent does not hold here.',
    why: 'It was revoked, its rulebook has another version by now, or no sentence here is like it.',
    fix: 'Overrule the sentence yourself, with a reason.',
  },
  'reviews/revoked-already': {
    what: 'This overruling was revoked already.',
    why: 'It has no effect any more.',
    fix: 'Nothing needs to be done.',
  },
  'reviews/link-ended': {
    what: 'This link does not hold.',
    why: 'Its time is over, it was ended, or a part of it was lost.',
    fix: 'Copy the whole link again, or ask who sent it for a new one.',
  },
}
