import { type CliWords, counted } from '../words.ts'

/** English sentences of the command. */
export const en: CliWords = {
  problems: {
    'cli/no-path': {
      what: '{path} does not exist.',
      why: 'There is no file or folder of that name.',
      fix: 'Check the name and the folder you work in.',
    },
    'cli/not-readable': {
      what: '{path} could not be read.',
      why: 'The system said: {cause}.',
      fix: 'Check that you may read the file.',
    },
    'cli/check-failed': {
      what: 'The check of {path} failed.',
      why: 'That is a fault in Waarom, not in your mail. Without a verdict the mail does not go.',
      fix: 'Report the fault with the lines on the error output.',
    },
    'cli/unknown-law': {
      what: 'We do not know the law "{law}". {near}',
      why: 'We know: {known}.',
      fix: 'Choose one of these codes. The list is explained in: waarom law',
    },
    'cli/unknown-option': {
      what: 'There is no option {option}. {near}',
      why: '',
      fix: 'All options are in: waarom check --help',
    },
    'cli/unknown-command': {
      what: 'There is no command "{command}". {near}',
      why: '',
      fix: 'To judge a mail: waarom check FILE',
    },
    'cli/bad-value': {
      what: '{option} cannot be "{value}".',
      why: 'Allowed: {allowed}.',
      fix: 'Choose one of these values.',
    },
    'cli/missing': {
      what: 'No mail is named.',
      why: 'In the place of {what} goes a file, or a folder of mails.',
      fix: 'Name a file, for instance: waarom check mail.eml',
    },
    'cli/missing-option': {
      what: '{option} is missing.',
      why: 'A decision needs a law, a name, a reason and a last day.',
      fix: 'Add {option}. An example is in: waarom decide --help',
    },
    'cli/missing-value': {
      what: 'The value of {option} is missing.',
      why: 'The option {option} does not work alone.',
      fix: 'Put the value after {option}. What it can be is in: waarom check --help',
    },
    'cli/conflict': {
      what: '{one} and {other} do not go together.',
      why: '',
      fix: 'Leave one of them out.',
    },
    'cli/too-many': {
      what: 'There are more words in the command than it takes.',
      why: '',
      fix: 'Put quotes around names and reasons with spaces.',
    },
    'cli/usage': {
      what: 'The command is not right: {cause}.',
      why: '',
      fix: 'Examples are in: waarom check --help',
    },
    'cli/file-not-json': {
      what: '{file} is not valid JSON.',
      why: 'Reading stopped here: {cause}.',
      fix: 'Mend the comma, bracket or quote in that place.',
    },
    'cli/file-field': {
      what: '{file}: the field {field} is not right.',
      why: 'Expected: {expected}.',
      fix: 'Change the field. All fields are in docs/guides/configuration.md.',
    },
    'cli/file-is-folder': {
      what: '{file} is a folder.',
      why: 'One JSON file belongs here.',
      fix: 'Name the file in that folder.',
    },
    'cli/file-whole': {
      what: '{file} does not have the right form.',
      why: 'The file must be one object: fields between braces.',
      fix: 'Begin with { and end with }. All fields are in docs/guides/configuration.md.',
    },
    'cli/file-unknown-field': {
      what: '{file}: there is no field {field}.',
      why: 'In that place there can be: {known}.',
      fix: 'Remove the field or mend its name.',
    },
    'cli/decide-one-mail': {
      what: 'A decision is about one mail, and {path} is not one.',
      why: 'Whoever signs must have seen the mail.',
      fix: 'Name one file.',
    },
    'cli/decide-empty': {
      what: '{option} is empty.',
      why: 'A decision counts only with the name of who took it and with a reason.',
      fix: 'Write a name after --who and a reason after --reason.',
    },
    'cli/decide-what': {
      what: 'What you decided is missing.',
      why: 'A decision says what the mail is, or what one sentence does.',
      fix: 'Add: --verdict service, or: --segment s7 --act delivery',
    },
    'cli/decide-segment': {
      what: 'There is no sentence {segment} in {path}.',
      why: 'The numbers of the sentences are in the report with --format json.',
      fix: 'Choose a number from that report.',
    },
    'cli/decide-date': {
      what: 'The date "{date}" is not possible.',
      why: 'A decision holds until a day that is still to come.',
      fix: 'Write the date as year-month-day, for instance 2027-01-31.',
    },
    'cli/no-second-reader': {
      what: 'No second reader is set for {path}.',
      why: '--second-reader asks the language model that stands in waarom.config.json, and none does.',
      fix: 'Leave the option out, or set one: docs/guides/second-reader.md.',
    },
    'cli/not-started': {
      what: 'The server did not start.',
      why: 'The cause: {cause}',
      fix: 'Change the environment and start again.',
    },
    'cli/not-verified': {
      what: 'The ledger could not be verified.',
      why: 'The cause: {cause}',
      fix: 'Change the environment and try again.',
    },
    'cli/no-link': {
      what: 'The link could not be made.',
      why: 'The cause: {cause}',
      fix: 'Change the environment and try again.',
    },
    'cli/not-backed-up': {
      what: 'The backup was not made.',
      why: 'The cause: {cause}',
      fix: 'Change the environment and try again.',
    },
    'cli/not-restored': {
      what: 'The backup was not restored.',
      why: 'The cause: {cause}',
      fix: 'Change the environment and try again.',
    },
    'cli/no-server': {
      what: 'waarom {command} needs the server, and it is not here.',
      why: 'This package judges mails and brings no server or database.',
      fix: 'Install it with: npm install @waarom/server',
    },
  },
  error: 'Error',
  expected: {
    text: 'text between quotes',
    'filled-text': 'text that is not empty',
    list: 'a list',
    'filled-list': 'a list with at least one word',
    object: 'fields between braces',
    share: 'a number from 0 to 1',
    seconds: 'a whole number of seconds from 1 to 120',
    address: 'an address that begins with http:// or https://, without @, ? or #',
    day: 'a day such as 2027-01-31',
    choice: '',
    or: 'or',
    other: 'something else',
  },
  near: (guess) => `Did you mean ${guess}?`,
  about: 'Judges whether a service mail is one: per sentence, per country, with the article of law.',
  check: 'judge mails',
  decide: 'sign a decision about a mail',
  law: 'show a law, or the list of laws',
  ledgerAbout: 'the ledger: who did what, and on what grounds',
  ledgerVerify: 'go through the whole ledger: was anything changed, removed or put in?',
  backupAbout: 'write everything that the database holds to a file, also while servers work',
  restoreAbout: 'put a backup in an empty database',
  usersAbout: 'the users of the server',
  usersLink: 'make a one-time link for a new administrator',
  serve: 'start the server, with a worker inside',
  work: 'start a worker that does tasks of the server, on a machine of its own (DATABASE_URL)',
  paths: 'files or folders, or - for standard input',
  path: 'the file with the mail',
  lawCode: 'country codes or platforms, for instance NL UK',
  backupFile: 'the file of the backup',
  option: {
    law: 'laws, with commas (default NL)',
    stream: 'service or commercial (default service)',
    context: 'JSON file with what you know and the text does not show',
    as: 'read as eml, msg, html, mjml, md, txt or json',
    format: 'pretty, json, sarif or html (default pretty)',
    failOn: 'warn, hold or never: from which decision the exit code is 1 (default hold)',
    lang: 'language of the report: nl or en',
    reading: 'milder or stricter, where a law has two readings (default milder)',
    secondReader: 'ask the language model of the configuration about mails in review; masked text leaves the machine',
    decideLaw: 'laws under which the decision holds, with commas',
    who: 'who decides',
    reason: 'why',
    until: 'last day on which it holds, year-month-day',
    verdict: 'what the mail is: service, commercial, charitable, ideological or editorial',
    segment: 'the sentence it is about, for instance s7',
    act: 'what that sentence does, for instance delivery',
    help: 'show this help',
    version: 'show the version',
  },
  helpTitles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    someOptions: '[options]',
    aCommand: '[command]',
  },
  examples: 'Examples:',
  checkExamples: [
    '  waarom check parcel.eml                  one mail, Dutch law',
    '  waarom check mails/ --law NL,UK,DE       a folder, three countries',
    '  waarom check mails/ --format sarif       for code scanning',
    '  waarom check mail.html --format html     a report to print',
    '  cat mail.eml | waarom check -            from standard input',
  ].join('\n'),
  decideExamples: [
    '  waarom decide parcel.eml --law NL --verdict service \\',
    '    --who "J. de Vries" --reason "The bag belongs to the order." \\',
    '    --until 2027-06-30',
  ].join('\n'),
  lawExamples: [
    '  waarom law                               all laws',
    '  waarom law NL                            the rows of one law',
    '  waarom law NL UK                         of two laws',
    '  waarom law platform-klaviyo              terms of a platform',
  ].join('\n'),
  ledgerExamples: [
    '  waarom ledger verify                     of our own database in ./data',
    '  DATABASE_URL=postgres://… waarom ledger verify',
  ].join('\n'),
  ledgerExits: 'Exit code: 0 whole, 1 not whole, 2 not readable or used wrongly.',
  backupExamples: [
    '  waarom backup waarom-2026-11-28.backup   of our own database in ./data',
    '  DATABASE_URL=postgres://… waarom backup waarom-2026-11-28.backup',
  ].join('\n'),
  backupExits: 'Exit code: 0 written, 2 not written or used wrongly.',
  restoreExamples: [
    '  WAAROM_DATA=new waarom restore waarom-2026-11-28.backup',
    '  DATABASE_URL=postgres://… waarom restore waarom-2026-11-28.backup',
  ].join('\n'),
  restoreExits: 'Exit code: 0 restored, 1 restored with a ledger that is not whole, 2 not restored or used wrongly.',
  exits: 'Exit code: 0 nothing held, 1 something held, 2 not readable or used wrongly.',
  summary: ({ all, pass, warn, hold, unread }) =>
    `${all} ${all === 1 ? 'mail' : 'mails'}: ${counted([
      [pass, 'may go'],
      [warn, 'may go, with care'],
      [hold, 'held'],
      [unread, 'not read'],
    ])}`,
  nothing: (paths) =>
    `No mails found in ${paths}. Files such as .md and .txt count when you name them or put them in "include".`,
  progress: '{bar} {value} of {total} mails',
  signed: ({ path, law, until, file }) =>
    `Decision about ${path} under ${law} kept in ${file}. It holds until ${until}, as long as the mail and the rules stay the same.`,
  ledger: {
    whole: (count, written) => `${written} ${count === 1 ? 'entry' : 'entries'}, whole.`,
    keep: (hash) =>
      `The hash of the last is ${hash}. Who keeps it elsewhere can show later that everything up to here is still the same.`,
    upTo: (number) =>
      number === '0'
        ? 'There is nothing before it.'
        : `Everything up to and including entry ${number} is as it was written.`,
  },
  share: '{bar} {percentage} %',
  backup: {
    done: (rows, tables, file) => `Backup of ${rows} rows in ${tables} tables written to ${file}.`,
    keys: 'Keep the key files (keys/ledger.key and keys/secret) apart: they are not in it, and without the first the backup cannot be restored.',
  },
  restore: {
    done: (rows, tables, when) => `${rows} rows in ${tables} tables restored, as they were on ${when}.`,
    held: 'Nothing goes out of this copy and no task begins by itself until an administrator releases it in Waarom.',
  },
  table: {
    law: 'Law',
    place: 'Country or platform',
    tinge: 'Light tinge',
    rows: 'Rows',
    tolerated: 'tolerated',
    'not-tolerated': 'not tolerated',
    aliases: 'GB is UK.',
    more: 'The rows of one law: waarom law NL',
  },
  book: { purposes: 'What a mail is', consequences: 'What follows', duties: 'What must be in it' },
  doubtCount: (doubtful, all) =>
    doubtful === 0
      ? `${all} rows.`
      : `${all} rows. ${doubtful} bear a ?: they are inferred, or not yet read in the source.`,
}
