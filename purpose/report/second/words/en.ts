import type { SecondWords } from './words.ts'

/** English sentences about the second reader. */
export const en: SecondWords = {
  label: 'Second reader',
  advice: (model, purpose) => `Advice of the language model ${model}, not our verdict: this is ${purpose}.`,
  reason: (reason) => `It says: “${reason}”`,
  rests: (quotes) => `It points at ${quotes}.`,
  none: (problem) => `There is no advice. ${problem}`,
  sent: (host, count) =>
    `Sent to ${host}: ${count === 1 ? '1 sentence' : `${count} sentences`} of the mail, masked. The exact words are in the JSON and HTML reports.`,
  nothing: 'Nothing was sent.',
  leftOut: (count) => `${count === 1 ? '1 sentence' : `${count} sentences`} stayed behind: the mail is too long.`,
  exact: 'What was sent, word for word',
  problems: {
    'second/in-ci': {
      what: 'In CI no second reader is asked.',
      why: 'The variable CI is set, and a mail does not leave the machine from there.',
      fix: 'Run the check on your own machine.',
    },
    'second/bad-key': {
      what: 'The key of the second reader cannot be sent.',
      why: 'In WAAROM_SECOND_READER_KEY stands a space, a line break or a letter that no key has.',
      fix: 'Copy the key once more, and nothing around it.',
    },
    'second/busy': {
      what: 'The second reader at {host} was not asked.',
      why: 'This server waits for as many of its answers as it can.',
      fix: 'Try again in a minute.',
    },
    'second/given-up': {
      what: 'The second reader at {host} was not asked any more.',
      why: 'It failed {failures} times in a row; the problem stands with those mails.',
      fix: 'Solve that problem and run the check again.',
    },
    'second/unreachable': {
      what: 'The second reader at {host} could not be reached.',
      why: 'The connection failed, twice.',
      fix: 'Check the address and whether it is up.',
    },
    'second/too-slow': {
      what: 'The second reader at {host} was too slow.',
      why: 'There was no whole answer within the time of the setting.',
      fix: 'Try again, or raise the timeout.',
    },
    'second/no-access': {
      what: 'The second reader at {host} gave no access (status {status}).',
      why: 'The key is missing or wrong.',
      fix: 'Put the right key in WAAROM_SECOND_READER_KEY.',
    },
    'second/redirects': {
      what: 'The second reader at {host} sends elsewhere (status {status}).',
      why: 'A redirect is not followed: neither the mail nor the key goes where nobody sent it.',
      fix: 'Set the address where the API is itself.',
    },
    'second/refused': {
      what: 'The second reader at {host} refused the question (status {status}).',
      why: 'The address, the name of the model or its quota may be wrong.',
      fix: 'Check the setting and the account.',
    },
    'second/broken': {
      what: 'The second reader at {host} broke (status {status}).',
      why: 'It was asked twice.',
      fix: 'Try again later.',
    },
    'second/too-large': {
      what: 'The second reader at {host} sent too long a reply.',
      why: 'More than {limit} bytes are not read.',
      fix: 'Choose another model.',
    },
    'second/bad-answer': {
      what: 'The second reader at {host} did not answer as it was asked.',
      why: 'An answer is JSON with a purpose, a reason and sentences that were sent.',
      fix: 'Choose a model that can answer in JSON.',
    },
  },
}
