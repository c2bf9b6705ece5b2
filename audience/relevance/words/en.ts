import type { RelevanceWords } from './words.ts'

/** The words of relevance rules in English. */
export const en: RelevanceWords = {
  problems: {
    'relevance/no-part': {
      what: 'There is no part of a rule at {at}.',
      why: 'A part is a group (all, any or none, with a list of parts) or a test (field), and not two of these at once.',
      fix: 'Put one group or one test there.',
    },
    'relevance/too-deep': {
      what: 'The rule is too deep at {at}.',
      why: 'At most {limit} groups fit inside each other: nobody reads well what lies deeper.',
      fix: 'Remove groups, or put parts beside each other.',
    },
    'relevance/too-many': {
      what: 'The rule is too long.',
      why: 'A rule has at most {limit} tests and groups together.',
      fix: 'Merge tests: one test can have a list of words.',
    },
    'relevance/no-field': {
      what: 'The field {field} at {at} does not exist.',
      why: 'A test names a field of the fixed list. The one most like it is {nearest}.',
      fix: 'Choose a field of the list.',
    },
    'relevance/operator': {
      what: 'At {at}, `is` compares in a way that {field} does not know.',
      why: 'This field knows: {operators}.',
      fix: 'Choose one of these.',
    },
    'relevance/no-scope': {
      what: 'At {at} stands `of`, but {field} cannot be narrowed.',
      why: 'Only fields that count or look up something, such as orders, take `of`.',
      fix: 'Leave `of` out.',
    },
    'relevance/scope': {
      what: 'What stands at {at} cannot narrow {field}.',
      why: 'This field can be narrowed by: {scopes}.',
      fix: 'Use one of these, or leave `of` out.',
    },
    'relevance/unknown-scope': {
      what: '{name} at {at} cannot narrow {field}.',
      why: 'This field can be narrowed by: {scopes}.',
      fix: 'Use one of these, or leave {name} out.',
    },
    'relevance/unknown': {
      what: 'At {at} stands {name}, which does not belong there.',
      why: 'A group has only its list; a test has field, of, is and value.',
      fix: 'Remove it.',
    },
    'relevance/no-value': {
      what: 'At {at} stands a value that is not used.',
      why: 'With {operator} there is nothing to compare with.',
      fix: 'Leave `value` out.',
    },
    'relevance/words': {
      what: 'There is no list of words at {at}.',
      why: 'It takes a list of 1 to {limit} texts, each of 1 to {units} characters and without line breaks.',
      fix: 'Give a list, also for one word.',
    },
    'relevance/word': {
      what: 'There is no word to compare with at {at}.',
      why: 'Each word of the list is a text of 1 to {units} characters, without line breaks and without characters that cannot be kept.',
      fix: 'Correct that one word, or take it out of the list.',
    },
    'relevance/choice': {
      what: 'What stands at {at} cannot be chosen.',
      why: 'The choices are: {choices}.',
      fix: 'Choose one of these.',
    },
    'relevance/language': {
      what: 'There is no language at {at}.',
      why: 'A language is a code of the list of ISO 639-1, two small letters such as nl. What stands here is no language there.',
      fix: 'Look up the code of the language, and use that.',
    },
    'relevance/country': {
      what: 'There is no country at {at}.',
      why: 'A country is a code of the list of ISO 3166-1, two capitals such as NL. What stands here is no country there.',
      fix: 'Look up the code of the country, and use that.',
    },
    'relevance/currency': {
      what: 'There is no currency at {at}.',
      why: 'A currency is a code of the list of ISO 4217 that people pay with now, three capitals such as EUR. What stands here is not.',
      fix: 'Look up the code of the currency, and use that.',
    },
    'relevance/code': {
      what: 'At {at} stands {code}, a code that fits nothing.',
      why: 'Countries and currencies stand in a rule by their codes of ISO 3166-1 and ISO 4217, in capitals, and languages by those of ISO 639-1, in small letters. What is meant here is called {right} there.',
      fix: 'Use {right}.',
    },
    'relevance/id': {
      what: 'There is no number of a brand or stream at {at}.',
      why: 'A brand or stream stands in a rule by its id (UUID), so that another name does not change the rule.',
      fix: 'Look up the id in the settings.',
    },
    'relevance/number': {
      what: 'There is no number at {at} that this field can be compared with.',
      why: 'It takes a whole number from 0 up to and including {limit}.',
      fix: 'Give a whole number.',
    },
    'relevance/amount': {
      what: 'There is no amount at {at}.',
      why: 'An amount has minor, a whole number from 0 up to and including {limit} in the smallest coin, and currency, a code such as EUR.',
      fix: 'Give both; 25 euros is minor 2500 with currency EUR.',
    },
    'relevance/window': {
      what: 'There is no period at {at}.',
      why: 'A period is last or next with unit (days, months or years, at most a hundred years in all), or from and until with days from {first} up to and including {last}, of which one may be missing and the first does not come after the second.',
      fix: 'Give one of these shapes, such as last 12 with unit months.',
    },
    'relevance/window-unit': {
      what: 'It is not clear at {at} in what the period is counted.',
      why: 'A period is counted in days, months or years; it knows no weeks.',
      fix: 'Use one of these three. A week is 7 with unit days.',
    },
    'relevance/window-stretch': {
      what: 'It is not clear at {at} how long the period is.',
      why: 'It takes a whole number from 1 up to and including {limit}: in {unit} that is at most a hundred years.',
      fix: 'Give such a number.',
    },
    'relevance/window-day': {
      what: 'There is no day of the calendar at {at}.',
      why: 'A day is a text of year, month and day, such as 2025-02-28, and that day must exist.',
      fix: 'Give a day that exists.',
    },
    'relevance/window-far': {
      what: 'The day at {at} is too far away.',
      why: 'A period knows days from {first} up to and including {last}.',
      fix: 'Give a day in between, or leave it out when the period is open at that side.',
    },
    'relevance/window-order': {
      what: 'The period at {at} ends before it begins.',
      why: 'The day at from comes after the day at until.',
      fix: 'Swap the two days, or correct one.',
    },
  },
  fields: {
    orders: {
      name: 'number of orders',
      said: {
        some: 'ordered {thing} {brand} {in}',
        none: 'placed no order {with>thing} {brand} {in}',
        one: 'placed {number} order {with>thing} {brand} {in}',
        many: 'placed {number} orders {with>thing} {brand} {in}',
      },
    },
    spent: {
      name: 'amount spent',
      said: {
        amount: 'spent {amount} in all {on orders with>thing} {brand} {in}',
      },
    },
    'open-orders': {
      name: 'open orders',
      said: {
        some: 'has an open order {with>thing} {brand}',
        none: 'has no open order {with>thing} {brand}',
        one: 'has {number} open order {with>thing} {brand}',
        many: 'has {number} open orders {with>thing} {brand}',
      },
    },
    'late-orders': {
      name: 'orders that are late',
      said: {
        some: 'has a late order {with>thing} {brand}',
        none: 'has no late order {with>thing} {brand}',
        one: 'has {number} late order {with>thing} {brand}',
        many: 'has {number} late orders {with>thing} {brand}',
      },
    },
    'first-order': {
      name: 'first order',
      said: {
        within: 'first ordered {thing} {brand} {window}',
        'not-within': 'did not place the first order {with>thing} {brand} {window}',
        known: 'ever ordered {thing} {brand}',
        'not-known': 'never ordered {thing} {brand}',
      },
    },
    'last-order': {
      name: 'last order',
      said: {
        within: 'last ordered {thing} {brand} {window}',
        'not-within': 'did not place the last order {with>thing} {brand} {window}',
        known: 'ever ordered {thing} {brand}',
        'not-known': 'never ordered {thing} {brand}',
      },
    },
    contract: {
      name: 'running contract',
      said: {
        yes: 'has a running contract {name} {brand}',
        no: 'has no running contract {name} {brand}',
      },
    },
    'contract-ends': {
      name: 'end of the last contract',
      said: {
        within: 'sees the last contract {name} {brand} end {window}',
        'not-within': 'does not see the last contract {name} {brand} end {window}',
        known: 'has a contract {name} {brand} with an end date',
        'not-known': 'has no contract {name} {brand} with an end date',
      },
    },
    events: {
      name: 'number of events',
      said: {
        some: 'had an event {name} {in}',
        none: 'had no event {name} {in}',
        one: 'had {number} event {name} {in}',
        many: 'had {number} events {name} {in}',
      },
    },
    'last-event': {
      name: 'last event',
      said: {
        within: 'had the last event {name} {window}',
        'not-within': 'did not have the last event {name} {window}',
        known: 'ever had an event {name}',
        'not-known': 'never had an event {name}',
      },
    },
    mails: {
      name: 'number of mails',
      said: {
        some: 'got a mail {in>stream} {in}',
        none: 'got no mail {in>stream} {in}',
        one: 'got {number} mail {in>stream} {in}',
        many: 'got {number} mails {in>stream} {in}',
      },
    },
    kind: {
      name: 'person or organisation',
      said: {
        'one-of': 'is {value}',
        'none-of': 'is not {value}',
      },
    },
    language: {
      name: 'language',
      said: {
        'one-of': 'has {value} as language',
        'none-of': 'does not have {value} as language',
        known: 'has a known language',
        'not-known': 'has no known language',
      },
    },
    country: {
      name: 'country',
      said: {
        'one-of': 'has {value} as country',
        'none-of': 'does not have {value} as country',
        known: 'has a known country',
        'not-known': 'has no known country',
      },
    },
    postcode: {
      name: 'postcode',
      said: {
        'one-of': 'has the postcode {value}',
        'none-of': 'does not have the postcode {value}',
        'begins-with': 'has a postcode that begins with {value}',
        'not-begins-with': 'has no postcode that begins with {value}',
        known: 'has a known postcode',
        'not-known': 'has no known postcode',
      },
    },
    town: {
      name: 'town',
      said: {
        'one-of': 'lives in the town {value}',
        'none-of': 'does not live in the town {value}',
        'begins-with': 'lives in a town that begins with {value}',
        'not-begins-with': 'does not live in a town that begins with {value}',
        known: 'has a known town',
        'not-known': 'has no known town',
      },
    },
    'known-since': {
      name: 'known since',
      said: {
        within: 'became known to us {window}',
        'not-within': 'did not become known to us {window}',
      },
    },
    addresses: {
      name: 'number of mail addresses',
      said: {
        some: 'has a mail address',
        none: 'has no mail address',
        one: 'has {number} mail address',
        many: 'has {number} mail addresses',
      },
    },
    domain: {
      name: 'domain of the mail address',
      said: {
        'one-of': 'has a mail address at the domain {value}',
        'none-of': 'has no mail address at the domain {value}',
        'begins-with': 'has a mail address at a domain that begins with {value}',
        'not-begins-with': 'has no mail address at a domain that begins with {value}',
        known: 'has a mail address',
        'not-known': 'has no mail address',
      },
    },
    consent: {
      name: 'consent',
      said: {
        yes: 'consents {purpose} {in>stream}',
        no: 'does not consent {purpose} {in>stream}',
      },
    },
  },
  operators: {
    'one-of': 'is one of',
    'none-of': 'is none of',
    'begins-with': 'begins with',
    known: 'is known',
    'not-known': 'is not known',
    'at-least': 'at least',
    'at-most': 'at most',
    exactly: 'exactly',
    within: 'falls',
    'not-within': 'does not fall',
    yes: 'yes',
    no: 'no',
  },
  choices: {
    kinds: { person: 'a person', organisation: 'an organisation' },
    purposes: {
      commercial: 'advertising',
      editorial: 'editorial mail',
      charitable: 'raising funds for charity',
      ideological: 'calls for an idea',
      tracking: 'measuring who opens a mail',
    },
  },
  sentence: {
    everybody: 'Everyone who',
    all: 'Everyone',
    nobody: 'No one',
    and: 'and',
    or: 'or',
    quoted: '“{word}”',
    others: '{count} others',
    unknown: 'something that is no longer there',
    numbers: {
      'at-least': 'at least {value}',
      'at-most': 'at most {value}',
      exactly: 'exactly {value}',
      'not-exactly': 'more or fewer than {value}',
      'less-than': 'less than {value}',
      'more-than': 'more than {value}',
    },
    scopes: { brand: 'at {brand}', stream: 'the stream {stream}', purpose: 'to {purpose}', name: '{name}' },
    things: {
      category: 'something from {category}',
      article: 'article {article}',
      both: 'article {article} from {category}',
    },
    windows: {
      between: 'from {from} up to and including {until}',
      from: 'since {from}',
      until: 'up to and including {until}',
      on: 'on {from}',
    },
    last: {
      one: { days: 'in the last day', months: 'in the last month', years: 'in the last year' },
      many: {
        days: 'in the last {count} days',
        months: 'in the last {count} months',
        years: 'in the last {count} years',
      },
    },
    next: {
      one: { days: 'in the next day', months: 'in the next month', years: 'in the next year' },
      many: {
        days: 'in the next {count} days',
        months: 'in the next {count} months',
        years: 'in the next {count} years',
      },
    },
  },
}
