import type { Cite, ConsequenceRow, Consequences } from '../rulebook.ts'
import { follows, type Words } from './row.ts'

/** Care for people who refused advertising that every law here shares: unread content, and mail on one's own initiative. */
export function cautionRows(code: string, cite: Cite): readonly ConsequenceRow[] {
  return [
    follows(
      `${code}/unread-suppressed`,
      { purpose: 'service', unread: ['minor', 'prominent'] },
      { suppressed: 'must-not-receive' },
      [
        'Part of this mail cannot be read. Until somebody says what it holds, people who refused advertising stay out.',
        'Een deel van deze mail is niet te lezen. Tot iemand zegt wat erin staat, krijgen mensen die reclame weigerden hem niet.',
      ],
      cite,
    ),
    follows(
      `${code}/initiative-suppressed`,
      { purpose: 'service', tinge: 'none', trigger: 'initiative', unread: 'none' },
      {},
      [
        'You send this on your own initiative. The law lets suppressed people get it, but they stay out of the audience until you write down why they must have it.',
        'U stuurt deze mail op eigen initiatief. De wet laat toe dat mensen op de blokkeerlijst hem krijgen, maar zij blijven buiten het publiek tot u opschrijft waarom zij hem nodig hebben.',
      ],
      cite,
    ),
  ]
}

/** What holds for an alert on something the reader watches, beside what holds for other service mail. */
export function alertRow(code: string, consent: Consequences['consent'], words: Words, cite: Cite): ConsequenceRow {
  return follows(
    `${code}/alert-stop`,
    { purpose: 'service', alert: 'yes' },
    { consent, unsubscribe: 'needed' },
    words,
    cite,
  )
}

/** With promotion in it a service mail may not go to people who refused advertising. */
export function tingeRow(code: string, cite: Cite): ConsequenceRow {
  return follows(
    `${code}/tinge-suppressed`,
    { purpose: 'service', tinge: ['light', 'strong'] },
    { suppressed: 'must-not-receive' },
    [
      'With promotion in it the mail may not go to people who refused advertising.',
      'Met reclame erin mag de mail niet naar mensen die reclame weigerden.',
    ],
    cite,
  )
}
