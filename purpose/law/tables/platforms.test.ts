import { google } from '../rulebooks/platform-google/index.ts'
import { klaviyo } from '../rulebooks/platform-klaviyo/index.ts'
import { postmark } from '../rulebooks/platform-postmark/index.ts'
import { table } from './table.ts'

table(
  klaviyo,
  'eighty percent about the transaction',
  `
  serviceShare  subject      promotion | purpose     tinge  decision
  1             service      none      | service     none   pass
  0.8           service      light     | service     light  warn
  0.79          service      light     | commercial  none   hold
  0.9           promotional  none      | commercial  none   hold
`,
)

table(
  postmark,
  'streams',
  `
  lead        promotion  trigger     subject      | purpose     row
  service     none       contract    service      | service     transactional
  service     none       initiative  service      | service     to-many
  service     light      contract    service      | commercial  promotion-light
  service     none       contract    promotional  | commercial  subject
  editorial   none       contract    editorial    | editorial   main-editorial
`,
)

table(
  google,
  'no promotion in receipts',
  `
  lead        promotion  | purpose     unsubscribe
  service     none       | service     not-needed
  service     light      | commercial  needed
  commercial  none       | commercial  needed
`,
)
