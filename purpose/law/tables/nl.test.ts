import { nl } from '../rulebooks/nl/index.ts'
import { table } from './table.ts'

table(
  nl,
  'the mail as a whole',
  `
  lead        service  promotion | purpose     tinge   review        decision  suppressed
  service     present  none      | service     none    -             pass      may-receive
  service     present  light     | service     light   -             warn      must-not-receive
  service     present  strong    | service     strong  strong-tinge  hold      must-not-receive
  commercial  none     none      | commercial  none    -             hold      must-not-receive
  commercial  thin     light     | commercial  none    -             hold      must-not-receive
  charitable  none     none      | charitable  none    -             hold      must-not-receive
  ideological none     none      | ideological none    -             hold      must-not-receive
`,
)

table(
  nl,
  'no tinge but another purpose',
  `
  subject      opens      optIn  thirdParty  appeal      sender  | purpose      tinge  row
  service      service    no     no          none        .       | service      none   main-service
  promotional  service    no     no          none        .       | commercial   none   subject-promotional
  service      promotion  no     no          none        .       | commercial   none   promotion-first
  service      service    yes    no          none        .       | commercial   none   opt-in
  service      service    no     yes         none        .       | commercial   none   third-party
  service      service    no     no          donation    charity | charitable   none   appeal-donation
  service      service    no     no          membership  charity | charitable   none   appeal-membership
  service      service    no     no          membership  union   | ideological  none   appeal-membership-cause
  service      service    no     no          petition    .       | ideological  none   appeal-cause
  service      service    yes    no          donation    charity | charitable   none   appeal-donation
`,
)

table(
  nl,
  'advertising or a call with a notice beside it',
  `
  lead         serviceShare | purpose      review
  commercial   0.1          | commercial   -
  commercial   0.3          | commercial   row-unclear
  ideological  0.3          | ideological  row-unclear
  charitable   0.3          | charitable   -
  service      0.3          | service      -
`,
)

table(
  nl,
  'two readings of a mixed mail',
  `
  reading   promotion  | purpose     tinge   row
  milder    light      | service     light   tinge-light
  stricter  light      | commercial  light   part-light
  milder    strong     | service     strong  tinge-strong
  stricter  strong     | commercial  strong  part-strong
  stricter  none       | service     none    main-service
`,
)

table(
  nl,
  'reviews, surveys and research',
  `
  lead        feedback  kinds     service  | purpose     tinge  review  row
  service     review    review    present  | service     light  -       feedback-attached
  service     survey    survey    present  | service     light  -       feedback-attached
  service     review    review    none     | commercial  none   -       feedback-alone
  commercial  survey    survey    none     | commercial  none   -       feedback-alone
  commercial  research  research  none     | service     none   -       research-only
  commercial  none      .         none     | commercial  none   -       main-commercial
`,
)

table(
  nl,
  'editorial mail',
  `
  lead       requested  promotionShare  subject      sender  | purpose      row
  editorial  unknown    0.1             editorial    .       | editorial    main-editorial
  editorial  yes        0.1             editorial    .       | editorial    main-editorial
  editorial  yes        0.45            editorial    .       | commercial   editorial-steers
  editorial  yes        0.1             promotional  .       | commercial   editorial-subject
  editorial  no         0.1             editorial    .       | commercial   editorial-unrequested
  editorial  no         0.1             editorial    charity | charitable   editorial-unrequested-charity
  editorial  no         0.1             editorial    party   | ideological  editorial-unrequested-cause
`,
)

table(
  nl,
  'attention only, and accounts never opened',
  `
  brandOnly  provoked  serviceKind  | purpose  tinge  review       row
  no         unknown   order        | service  none   -            main-service
  yes        unknown   order        | service  none   row-unclear  attention-only
  no         no        account      | service  none   row-unclear  unprovoked-account
  no         claimed   account      | service  none   -            main-service
  no         no        order        | service  none   -            main-service
`,
)

table(
  nl,
  'a disclaimer changes nothing, and says so',
  `
  lead        disclaimer | purpose     row
  service     yes        | service     disclaimer
  commercial  yes        | commercial  disclaimer
`,
)

table(
  nl,
  'duty mail',
  `
  duty       dutyContent                                                                                                  | purpose  missing
  none       .                                                                                                            | service  -
  recall     recall-headline+recall-product+recall-hazard+recall-action+recall-remedy+recall-contact                     | service  -
  recall     recall-headline+recall-product+recall-hazard+recall-action+recall-remedy+recall-contact+recall-played-down  | service  recall-played-down
  recall     recall-headline+recall-product+recall-hazard+recall-action+recall-remedy                                    | service  recall-contact
  breach     breach-nature+breach-contact+breach-consequences+breach-measures                                            | service  -
  breach     breach-nature                                                                                                | service  breach-contact+breach-consequences+breach-measures
  statutory  statutory-what                                                                                               | service  -
`,
)

const RECALL = 'recall-headline+recall-product+recall-hazard+recall-action+recall-remedy'

table(
  nl,
  'duty mail stands alone, and a part hides nothing that is missing',
  `
  duty    promotion  feedbackShare  dutyContent                                                       | missing
  breach  none       0.006          breach-nature+breach-contact+breach-consequences+breach-measures  | -
  breach  light      0              breach-nature+breach-contact+breach-consequences+breach-measures  | breach-alone
  breach  strong     0              breach-nature+breach-contact+breach-consequences                  | breach-measures+breach-alone
  recall  none       0.006          ${RECALL}+recall-contact                                          | -
  recall  light      0              ${RECALL}                                                         | recall-contact+recall-alone
`,
)

table(
  nl,
  'consequences',
  `
  lead         unread  | consent                 unsubscribe  suppressed
  service      none    | not-needed              not-needed   may-receive
  service      minor   | not-needed              not-needed   must-not-receive
  commercial   none    | soft-opt-in-or-consent  needed       must-not-receive
  charitable   none    | soft-opt-in-or-consent  needed       must-not-receive
  ideological  none    | needed                  needed       must-not-receive
  editorial    none    | not-needed              needed       must-not-receive
`,
)
