import type { AddressWords } from './words.ts'

/** Why a text was refused as an address, in English. */
export const en: AddressWords = {
  problems: {
    'address/empty': {
      what: 'There is no address here.',
      why: 'The text is empty or holds only spaces.',
      fix: 'Fill in an address, or leave the row out.',
    },
    'address/no-at': {
      what: 'This is no mail address.',
      why: 'A mail address has an @ between the name and the domain.',
      fix: 'Look whether the right column was chosen.',
    },
    'address/several': {
      what: 'There is more than one @ here.',
      why: 'One field holds one address; from several it is not clear which one is meant.',
      fix: 'Give each address a row or a column of its own.',
    },
    'address/local-part': {
      what: 'The part before the @ is no name of a mailbox.',
      why: 'It is empty, has a dot at its edge or two in a row, or holds a space or another sign that cannot stand there.',
      fix: 'Correct the part before the @. A person’s name does not belong in it.',
    },
    'address/domain': {
      what: 'The part after the @ is no domain.',
      why: 'A domain has at least two parts with a dot between them, of letters, digits and hyphens.',
      fix: 'Correct the part after the @, such as example.org.',
    },
    'address/too-long': {
      what: 'This is longer than an address can be.',
      why: 'Mail servers take at most {limit} octets here.',
      fix: 'Look whether other text stands in the same field.',
    },
  },
  leftOut: {
    'no-address': 'No address of this person may get this mail.',
    'same-address': 'This mail already goes to the same address, for {name}.',
  },
}
