import { au } from '../rulebooks/au/index.ts'
import { ca } from '../rulebooks/ca/index.ts'
import { us } from '../rulebooks/us/index.ts'
import { table } from './table.ts'

table(
  us,
  'transactional and commercial content: the subject first, then the opening',
  `
  lead        subject      opens      service  promotion | purpose     tinge   review        row
  service     service      service    present  none      | service     none    -             316.3-b
  service     promotional  service    present  light     | commercial  none    -             316.3-a2-i
  service     promotional  promotion  present  light     | commercial  none    -             316.3-a2-i
  service     service      promotion  present  light     | commercial  none    -             316.3-a2-ii
  service     unknown      promotion  present  light     | commercial  none    -             316.3-a2-ii
  service     service      service    present  light     | service     light   -             316.3-a2-light
  service     service      service    present  strong    | service     strong  strong-tinge  316.3-a2-strong
  commercial  service      service    present  strong    | service     strong  strong-tinge  316.3-a2-led
  commercial  service      service    thin     strong    | commercial  none    -             main-commercial
  commercial  promotional  service    present  strong    | commercial  none    -             main-commercial
  commercial  service      promotion  present  strong    | commercial  none    -             main-commercial
`,
)

table(
  us,
  'commercial and other content: the subject first, then the net impression',
  `
  lead       subject      opens      promotionShare | purpose     row
  editorial  editorial    editorial  0.1            | editorial   316.3-a3-other
  editorial  promotional  editorial  0.1            | commercial  316.3-a3-i
  editorial  editorial    promotion  0.1            | commercial  316.3-a3-ii-opening
  editorial  editorial    editorial  0.45           | commercial  316.3-a3-ii-share
`,
)

table(
  us,
  'opt-in questions and other companies count as promotion; causes are free',
  `
  lead         optIn  thirdParty  appeal    | purpose      tinge   review        unsubscribe  suppressed
  service      yes    no          none      | service      light   -             not-needed   may-receive
  service      no     yes         none      | commercial   none    -             needed       must-not-receive
  service      no     no          donation  | charitable   none    -             not-needed   may-receive
  charitable   no     no          none      | charitable   none    -             not-needed   may-receive
  ideological  no     no          none      | ideological  none    -             not-needed   may-receive
`,
)

table(
  us,
  'an account that nobody opened goes before goodwill',
  `
  brandOnly  provoked  serviceKind | purpose     review       row
  yes        unknown   account     | service     row-unclear  goodwill
  yes        no        account     | commercial  -            unprovoked-account
`,
)

table(
  us,
  'duties of a commercial mail',
  `
  lead         subject      opens      unsubscribe  postalAddress | missing
  service      service      service    no           no            | -
  commercial   promotional  promotion  yes          yes           | -
  commercial   promotional  promotion  no           yes           | duty-unsubscribe
  commercial   promotional  promotion  yes          no            | duty-postal-address
  commercial   unknown      none       yes          yes           | duty-ad-label
  commercial   unknown      promotion  yes          yes           | -
  charitable   appeal       appeal     no           no            | -
`,
)

table(
  ca,
  'solely, and the unsubscribe stays',
  `
  lead         promotion  links      optIn  sender   | purpose      consent     unsubscribe  suppressed
  service      none       own        no     .        | service      not-needed  needed       may-receive
  service      light      own        no     .        | commercial   needed      needed       must-not-receive
  service      none       promotion  no     .        | commercial   needed      needed       must-not-receive
  service      none       home       no     .        | service      not-needed  needed       may-receive
  service      none       own        yes    .        | commercial   needed      needed       must-not-receive
`,
)

table(
  ca,
  'raising money is exempt, a petition is not',
  `
  lead         appeal      sender   | purpose      consent     unsubscribe  suppressed
  charitable   donation    charity  | charitable   not-needed  not-needed   may-receive
  charitable   membership  charity  | charitable   needed      needed       must-not-receive
  charitable   donation    company  | charitable   needed      needed       must-not-receive
  ideological  donation    party    | ideological  not-needed  not-needed   may-receive
  ideological  petition    party    | ideological  needed      needed       must-not-receive
`,
)

table(
  ca,
  'form of a service message',
  `
  unsubscribe  postalAddress  identity | purpose  missing
  yes          yes            yes      | service  -
  no           yes            yes      | service  duty-unsubscribe
  yes          no             yes      | service  duty-mailing-address
  yes          yes            no       | service  duty-identity
`,
)

table(
  au,
  'linked content counts',
  `
  links      promotion  provoked  serviceKind | purpose     review       row
  own        none       unknown   order       | service     -            main-service
  promotion  none       unknown   order       | commercial  -            links
  social     none       unknown   order       | commercial  -            links-social
  home       none       unknown   order       | service     row-unclear  links-home
  own        light      unknown   order       | commercial  -            part-light
  own        none       no        account     | commercial  -            unprovoked-account
`,
)

table(
  au,
  'designated senders',
  `
  lead         appeal      sender   | purpose      consent     unsubscribe  suppressed
  charitable   donation    charity  | charitable   not-needed  not-needed   may-receive
  charitable   donation    company  | charitable   not-needed  needed       must-not-receive
  ideological  membership  party    | ideological  not-needed  not-needed   may-receive
  ideological  petition    party    | ideological  not-needed  needed       must-not-receive
  editorial    none        company  | editorial    needed      needed       must-not-receive
`,
)
