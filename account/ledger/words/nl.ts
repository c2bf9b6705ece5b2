import type { LedgerWords } from '../words.ts'

/** Nederlandse zinnen van het logboek. */
export const nl: LedgerWords = {
  faults: {
    changed: (number) => `Regel ${number} is veranderd nadat hij werd geschreven.`,
    missing: (number) => `Regel ${number} is weg.`,
    'out-of-place': (number) => `Regel ${number} staat er nog een keer, of op een andere plaats.`,
    unlinked: (number) => `Regel ${number} volgt niet op de regel ervoor: een van de twee is vervangen.`,
    'cut-off': (number) => `Het logboek houdt te vroeg op: regel ${number} en wat daarop volgde is weg.`,
    beyond: (number) => `Vanaf regel ${number} staat er meer dan er is geschreven.`,
    'other-end': (number) => `Regel ${number}, de laatste, is een andere dan er is geschreven.`,
  },
}
