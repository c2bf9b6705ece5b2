import type { Rulebook } from '../rulebook.ts'
import { be } from '../rulebooks/be/index.ts'
import { de } from '../rulebooks/de/index.ts'
import { fr } from '../rulebooks/fr/index.ts'
import { uk } from '../rulebooks/uk/index.ts'
import { table } from './table.ts'

const strict: readonly Rulebook[] = [uk, de, fr, be]

for (const book of strict) {
  table(
    book,
    'one promotional part is enough',
    `
    subject      opens      promotion  optIn  thirdParty | purpose     tinge   review  decision
    service      service    none       no     no         | service     none    -       pass
    service      service    light      no     no         | commercial  light   -       hold
    service      service    strong     no     no         | commercial  strong  -       hold
    promotional  service    none       no     no         | commercial  none    -       hold
    promotional  service    light      no     no         | commercial  none    -       hold
    service      promotion  light      no     no         | commercial  none    -       hold
    service      service    light      yes    no         | commercial  none    -       hold
    service      service    strong     no     yes        | commercial  none    -       hold
  `,
  )
  table(
    book,
    'a tinge comes off again',
    `
    lead        promotion  | purpose     suppressed        unsubscribe
    service     none       | service     may-receive       not-needed
    service     light      | commercial  must-not-receive  needed
    commercial  none       | commercial  must-not-receive  needed
  `,
  )
}

for (const book of [uk, fr, be]) {
  table(
    book,
    'a review request is not settled',
    `
    lead        feedback  kinds            promotion  | purpose     review
    service     review    review           none       | service     row-unclear
    service     survey    survey           light      | service     row-unclear
    service     review    review+discount  light      | commercial  -
    commercial  review    review           none       | commercial  row-unclear
    service     none      .                none       | service     -
  `,
  )
}

table(
  uk,
  'phrasing, tone and context',
  `
  tone         trigger     serviceKind  promotion | purpose     review       row
  neutral      initiative  order        none      | service     -            main-service
  encouraging  initiative  order        none      | service     row-unclear  tone
  encouraging  law         order        none      | service     row-unclear  tone
  encouraging  contract    order        none      | service     -            main-service
  encouraging  initiative  order        light     | commercial  -            part-light
  encouraging  contract    renewal      none      | commercial  -            renewal-persuades
  neutral      contract    renewal      none      | service     -            main-service
`,
)

table(
  uk,
  'branding beside service is no marketing; goodwill without service is for a person',
  `
  promotion  kinds             service  brandOnly | purpose     tinge  review       row
  light      brand             present  no        | service     none   -            branding
  light      brand+own-add-on  present  no        | commercial  light  -            part-light
  none       .                 none     yes       | service     none   row-unclear  attention-only
`,
)

table(
  uk,
  'aims and ideals, and the charitable soft opt-in',
  `
  lead         sender   | purpose      consent
  charitable   charity  | charitable   soft-opt-in-or-consent
  charitable   company  | charitable   needed
  ideological  party    | ideological  needed
  editorial    company  | editorial    not-needed
`,
)

table(
  de,
  'feedback is advertising, also with an invoice',
  `
  lead     feedback  kinds     promotion  provoked  serviceKind  appeal    | purpose      tinge   review       row
  service  review    review    none       unknown   order        none      | commercial   light   -            feedback-attached
  service  survey    survey    none       unknown   order        none      | commercial   light   -            feedback-attached
  service  review    review    strong     unknown   order        none      | commercial   strong  -            part-strong
  service  research  research  none       unknown   order        none      | service      none    row-unclear  research-attached
  service  none      .         none       no        account      none      | commercial   none    -            unprovoked-account
  service  none      .         none       proven    account      none      | service      none    -            main-service
  service  none      .         none       unknown   order        donation  | charitable   none    row-unclear  appeal-donation
  service  none      .         none       unknown   order        cause     | ideological  none    row-unclear  appeal-cause
`,
)

table(
  de,
  'a neutral link is tolerated; causes are an open point',
  `
  lead         links   | purpose      review       consent                 unsubscribe  row
  service      social  | service      -            not-needed              not-needed   neutral-link
  charitable   own     | charitable   row-unclear  soft-opt-in-or-consent  needed       cause-open
  ideological  own     | ideological  row-unclear  soft-opt-in-or-consent  needed       cause-open
  editorial    own     | editorial    -            needed                  needed       main-editorial
  commercial   own     | commercial   -            soft-opt-in-or-consent  needed       main-commercial
`,
)

table(
  be,
  'brands and ideas count, also when merely informative',
  `
  lead     kinds  service  | purpose     row
  service  brand  thin     | commercial  image
  service  brand  none     | commercial  image
  service  brand  present  | service     main-service
  service  .      thin     | service     main-service
`,
)
