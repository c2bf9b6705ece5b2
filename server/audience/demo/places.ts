import type { Dice } from './dice.ts'
import type { Country } from './row.ts'

/** Parts of which the streets and towns of a country are made, and how a postcode looks that its post never gave out. */
interface Parts {
  readonly towns: readonly [readonly string[], readonly string[]]
  readonly streets: readonly [readonly string[], readonly string[]]
  /** Whether the number of the house comes first. */
  readonly numberFirst: boolean
  readonly postcode: (dice: Dice) => string
}

const words = (text: string): readonly string[] => text.split(' ')
const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXZ'
const letter = (dice: Dice): string => LETTERS.charAt(dice.below(LETTERS.length))

const DUTCH = {
  towns: [
    words('Nergens Verzin Droom Schijn Fabel Sprook Luchtkasteel Nimmer Wolken Hersenschim Fantasie Onvind'),
    words('huizen dam wijk drecht hoven broek veld stad kerk meer loo oord'),
  ],
  streets: [
    words(
      'Eenhoorn Draken Kabouter Wolken Maanzaad Pannenkoeken Tovenaars Sprookjes Griffioen Theepot Kikkerprins Zevenmijls',
    ),
    words('straat laan weg kade plein hof pad singel dijk steeg'),
  ],
  numberFirst: false,
} as const

const FRENCH = {
  towns: [
    words('Nullepart Songe Chimère Féerie Licorne Nuage Mirage Fable Rêverie Utopie'),
    words('-sur-Rien -les-Brumes -le-Faux -la-Lune -en-Songe -sous-Nuage'),
  ],
  streets: [
    ['rue', 'avenue', 'place', 'chemin', 'impasse', 'allée'],
    [
      'de la Licorne',
      'des Lutins',
      'du Dragon',
      'des Nuages',
      'de la Fée',
      'du Chat Botté',
      'de la Théière',
      'des Songes',
    ],
  ],
  numberFirst: true,
} as const

/** No Dutch, Belgian, German or French code begins with these zeros; no British one begins with an X. */
const PLACES: Readonly<Record<Country, Parts>> = {
  NL: { ...DUTCH, postcode: (dice) => `0${padded(dice.below(1_000), 3)} ${letter(dice)}${letter(dice)}` },
  BE: { ...DUTCH, postcode: (dice) => `0${padded(dice.below(1_000), 3)}` },
  FR: { ...FRENCH, postcode: (dice) => `00${padded(dice.below(1_000), 3)}` },
  DE: {
    towns: [
      words('Nirgend Traum Fabel Märchen Wolken Luft Schein Nebel Einhorn Niemals'),
      words('hausen dorf heim stadt bach feld burg kirchen rode walde'),
    ],
    streets: [
      words('Einhorn Drachen Zwergen Wolken Zauberer Märchen Teekannen Froschkönig Siebenmeilen Mondschein'),
      words('straße weg gasse allee ring platz ufer steig'),
    ],
    numberFirst: false,
    postcode: (dice) => `00${padded(dice.below(1_000), 3)}`,
  },
  GB: {
    towns: [
      words('Nowhere Never Dream Fable Cloud Make-Believe Unicorn Mirage Teapot Moonbeam'),
      words('ton ham bury ford mouth wick minster stead cester combe'),
    ],
    streets: [
      words('Unicorn Dragon Goblin Wizard Teapot Cloud Fairy Griffin Moonbeam Beanstalk'),
      [' Street', ' Lane', ' Road', ' Close', ' Avenue', ' Terrace', ' Mews', ' Row'],
    ],
    numberFirst: true,
    postcode: (dice) => `X${letter(dice)}${dice.below(10)} ${dice.below(10)}${letter(dice)}${letter(dice)}`,
  },
}

/** Where somebody lives; nobody does. */
export interface Home {
  readonly street: string
  readonly postcode: string
  readonly town: string
}

/** A home in a country: a street and a town that are not there, with a postcode that is not given out. */
export function homeIn(country: Country, french: boolean, dice: Dice): Home {
  const { towns, streets, numberFirst } = country === 'BE' && french ? FRENCH : PLACES[country]
  const number = 1 + dice.below(180)
  const [first, second] = [dice.pick(streets[0]), dice.pick(streets[1])]
  const street = /^[a-zé]+$/.test(first) ? `${first} ${second}` : first + second
  return {
    street: numberFirst ? `${number} ${street}` : `${street} ${number}`,
    postcode: PLACES[country].postcode(dice),
    town: dice.pick(towns[0]) + dice.pick(towns[1]),
  }
}
