import type { AddressWords } from './words.ts'

/** Why a text was refused as an address, in Dutch. */
export const nl: AddressWords = {
  problems: {
    'address/empty': {
      what: 'Hier staat geen adres.',
      why: 'De tekst is leeg of bestaat alleen uit spaties.',
      fix: 'Vul een adres in of laat de rij weg.',
    },
    'address/no-at': {
      what: 'Dit is geen mailadres.',
      why: 'In een mailadres staat een @ tussen de naam en het domein.',
      fix: 'Kijk of de juiste kolom gekozen is.',
    },
    'address/several': {
      what: 'Hier staat meer dan één @.',
      why: 'In één veld past één adres; bij meer is niet duidelijk welk adres bedoeld is.',
      fix: 'Geef elk adres een eigen rij of kolom.',
    },
    'address/local-part': {
      what: 'Het deel voor de @ is geen naam van een postbus.',
      why: 'Het is leeg, heeft een punt aan de rand of twee punten achter elkaar, of er staat een spatie of een ander teken in dat daar niet kan.',
      fix: 'Verbeter het deel voor de @. De naam van een persoon hoort er niet in.',
    },
    'address/domain': {
      what: 'Het deel na de @ is geen domein.',
      why: 'Een domein heeft minstens twee delen met een punt ertussen, van letters, cijfers en koppeltekens.',
      fix: 'Verbeter het deel na de @, bijvoorbeeld example.org.',
    },
    'address/too-long': {
      what: 'Dit is langer dan een adres kan zijn.',
      why: 'Mailservers nemen hier hoogstens {limit} octetten aan.',
      fix: 'Kijk of er andere tekst in hetzelfde veld staat.',
    },
  },
  leftOut: {
    'no-address': 'Van deze persoon mag geen adres deze mail krijgen.',
    'same-address': 'Deze mail gaat al naar hetzelfde adres, voor {name}.',
  },
}
