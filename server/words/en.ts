import type { nl, nlReasons } from './nl.ts'

/** English sentences of the network door. */
export const en: typeof nl = {
  'server/bad-request': {
    what: 'The request is not as it should be: {where}.',
    why: '{found}',
    fix: 'Compare your request with the description at /api/v1/docs.',
  },
  'server/unkept-text': {
    what: 'A text has a character in it that cannot be kept.',
    why: 'It is character number nought, or half a character, such as an emoji that was cut.',
    fix: 'Take that character out. It often comes along with text that was copied from another program.',
  },
  'server/bad-cursor': {
    what: 'This place in the list is not known.',
    why: 'What stands behind after was not given by this list, or was changed.',
    fix: 'Leave after out to begin at the first page, and pass on what stands in next as it is.',
  },
  'server/bad-key': {
    what: 'The Idempotency-Key is not as it should be.',
    why: 'It is one key of {most} characters at most, of letters, digits and ordinary signs, between quotation marks or not.',
    fix: 'Use a UUID, another for each thing that you want done.',
  },
  'server/key-reused': {
    what: 'This Idempotency-Key was used for another request.',
    why: 'One key stands for one request, with one address and one body.',
    fix: 'Use a new key for this request.',
  },
  'server/still-running': {
    what: 'The first request with this Idempotency-Key has not ended yet.',
    why: 'What it asks is done once, so the second waits.',
    fix: 'Ask again in {seconds} seconds with the same key; then you get the answer.',
  },
  'server/outcome-unknown': {
    what: 'We do not know whether this was done.',
    why: 'The server stopped while a request with this Idempotency-Key was under way, before it could keep the answer.',
    fix: 'Look whether what you wanted is there. If it is not, ask again with a new key.',
  },
  'server/answer-not-kept': {
    what: 'This was done, but its answer is not kept.',
    why: 'The answer to the first request with this Idempotency-Key was too long to keep, or a file.',
    fix: 'Look up what was made. To do it once more, use a new key.',
  },
  'server/unknown-law': {
    what: 'The country {law} is not known.',
    why: 'Known are: {known}.',
    fix: 'Use one of these codes.',
  },
  'server/no-second-reader': {
    what: 'This server has no second reader.',
    why: 'Whoever runs the server has set no language model.',
    fix: 'Leave secondReader out.',
  },
  'server/no-source': {
    what: 'There is no mail in the request, or there are two.',
    why: 'Expected is exactly one of two: source with text, or base64 with the bytes of a file.',
    fix: 'Send one of the two.',
  },
  'server/body-too-large': {
    what: 'The request is larger than {limit} bytes.',
    why: 'So that one mail cannot hold up the others.',
    fix: 'Take the attachments out of the mail.',
  },
  'server/not-acceptable-type': {
    what: 'Content of the type {type} is not read here.',
    why: 'This address takes: {types}.',
    fix: 'Send the content in one of these forms, with that form as Content-Type.',
  },
  'server/too-many': {
    what: 'This address made too many requests.',
    why: 'Nothing more of it is taken for a moment, so that there is room for others.',
    fix: 'Try again in {seconds} seconds.',
  },
  'server/busy': {
    what: 'Too many mails are waiting already.',
    why: 'The server judges them in order.',
    fix: 'Try again in a few seconds.',
  },
  'server/not-http': {
    what: 'The request breaks the rules of HTTP.',
    why: 'The first line, a header or the length of the body is not as HTTP has it, so the rest cannot be read.',
    fix: 'Mend the program that makes the request, or send it with an HTTP library.',
  },
  'server/headers-too-large': {
    what: 'The headers of the request are together larger than {limit} bytes.',
    why: 'What stands in the headers is kept in memory before anybody looks at it.',
    fix: 'Send fewer or shorter headers.',
  },
  'server/too-slow': {
    what: 'The request did not come in whole within {seconds} seconds.',
    why: 'So that a slow connection does not keep a place from the others.',
    fix: 'Try again, over a quicker connection or with a smaller mail.',
  },
  'server/wrong-method': {
    what: '{method} is not possible at {path}.',
    why: 'What stands there takes: {allowed}.',
    fix: 'Use one of these methods.',
  },
  'server/no-session': {
    what: 'You are not signed in.',
    why: 'This is for people with an account, and the session or the key in the request is missing or has ended.',
    fix: 'Sign in, or send an API key that holds: Authorization: Bearer …',
  },
  'server/not-allowed': {
    what: 'You may not do this.',
    why: 'It is for people with another role, or for a key with another scope.',
    fix: 'Ask an administrator of Waarom for that role, or make a key with that scope.',
  },
  'server/metrics-closed': {
    what: 'The metrics are not for you.',
    why: 'They are for a program on the machine of the server itself, or with the token that the operator set.',
    fix: 'Set WAAROM_METRICS_TOKEN and send it: Authorization: Bearer …',
  },
  'server/foreign-origin': {
    what: 'This request came from another website.',
    why: 'What changes something is only taken from the pages of Waarom itself, so that no other site acts in your name.',
    fix: 'Do it on the page of Waarom. For a program, use an API key. Behind a proxy, WAAROM_URL names the address of the page.',
  },
  'server/not-found': {
    what: 'There is nothing here: {path}.',
    why: 'The address is wrong, or what was here is gone.',
    fix: 'Start at the front page.',
  },
  'server/port-taken': {
    what: 'Port {port} is taken by another program.',
    why: 'One port serves one program.',
    fix: 'Stop that program, or choose another port, such as PORT=8081.',
  },
  'server/port-not-allowed': {
    what: 'Port {port} may not be used by this user.',
    why: 'The system keeps the low ports for its administrator.',
    fix: 'Choose one above 1023, such as PORT=8080.',
  },
  'server/no-such-host': {
    what: 'WAAROM_HOST is no address of this machine: {host}.',
    why: 'A server listens only at an address of its own.',
    fix: 'Use 127.0.0.1, or 0.0.0.0 for every network.',
  },
  'server/broken': {
    what: 'Something went wrong on our side.',
    why: 'The cause is in the log of the server, under the number of this request.',
    fix: 'Try again. If it stays, tell the operator that number.',
  },
}

/** What is wrong with a value of a request. What came in is not told: it can be somebody's. */
export const enReasons: typeof nlReasons = {
  should: 'What should stand here: {expected}.',
  missing: 'This is missing. What should stand here: {expected}.',
  unknownKeys: 'This is not known here: {keys}.',
  fewestCharacters: 'The lowest number of characters of this text is {limit}.',
  mostCharacters: 'The highest number of characters of this text is {limit}.',
  fewestItems: 'The lowest number of items of this list is {limit}.',
  mostItems: 'The highest number of items of this list is {limit}.',
  least: 'This number should be at least {limit}.',
  most: 'This number should be at most {limit}.',
  above: 'This number should be greater than {limit}.',
  below: 'This number should be less than {limit}.',
  multiple: 'This number should be a multiple of {limit}.',
  pattern: 'This text should fit the pattern {pattern}.',
  other: 'What stands here does not belong here.',
  notJson: 'The request is not JSON.',
  or: 'Or:',
  kinds: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    object: 'an object',
    record: 'an object',
    array: 'a list',
    null: 'null',
    never: 'nothing',
    uuid: 'a UUID',
    guid: 'a UUID',
    email: 'a mail address',
    url: 'a web address (URL)',
    date: 'a day, such as 2026-01-31',
    datetime: 'a moment, such as 2026-01-31T09:00:00Z',
    base64: 'base64',
  },
}
