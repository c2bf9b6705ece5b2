import type { nl } from './nl.ts'

/** English sentences of overrulings. */
export const en: typeof nl = {
  lead: 'What counsel said in place of us, with the reason and the mails that it touches. Stricter works by itself; milder only where a person applies it.',
  empty: 'Nobody has said otherwise yet',
  emptyText:
    'When counsel reads a sentence or a mail in another way than we do, that is said on the page of the question, with the reason. After a stricter one, mails with such a sentence may only go once counsel has decided about them. A milder one becomes a precedent.',
  segment: 'A sentence that we read as “{was}” is “{says}”',
  verdict: 'A mail that we called “{was}” under the law of {law} is “{says}”',
  nothing: 'no verdict',
  words: 'The sentence as it is compared:',
  byPrecedent: 'by a precedent',
  stands: {
    stricter: 'Stricter: mails with a sentence like this may only go once counsel has decided about them.',
    milder: 'Milder: a precedent that counsel may apply until the rulebook gets a new version.',
  },
  ended: 'No longer holds: the rulebook has a new version.',
  revoked: 'Revoked by {name} on {at}: {reason}',
  touches: 'Mails that it touches',
  noTouches: 'It touches no mail now.',
  kinds: { applied: 'counts there', review: 'asks a decision of counsel', precedent: 'stands there as a precedent' },
  revoke: 'Revoke this',
  revoking: {
    title: 'Revoke this',
    none: 'No other mail is touched by this.',
    stricter: 'Other mails that counsel need no longer decide about because of it: {count}.',
    milder: 'Other mails where the precedent goes away: {count}.',
    own: 'In the mail itself our reading counts again.',
    reason: 'Why do you revoke it?',
    does: 'Revoke',
    done: 'Revoked. The mails were judged again.',
  },
}
