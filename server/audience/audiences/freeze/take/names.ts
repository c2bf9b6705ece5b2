import { LIMITS } from '@waarom/purpose/mail/limits.ts'
import { mask } from '@waarom/purpose/mail/segment/mask.ts'

/** Placeholders by which a mail calls people: `first_name`, `FNAME`, `Voornaam`, `aanhef`; not `product_name`. */
const NAME =
  /(?:first|last|given|family|full|sur|voor|achter|customer|klant|contact|subscriber|\b[fl]).?(?:name|naam)|^\W*(?:name|naam)\W*$|vorname|nachname|pr[eé]nom|aanhef|salut|anrede/iu

/** Whether a mail calls people by their name, as far as its source shows it: then another tool must know that too. */
export function callsByName(source: string): boolean {
  return mask(source, LIMITS.placeholders).marks.some(
    ({ kind, range: [start, end] }) => kind === 'value' && NAME.test(source.slice(start, end)),
  )
}
