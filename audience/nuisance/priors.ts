import type { Prior, Priors } from './prior.ts'
import {
  GDMA,
  GMAIL_NOT_ASKED,
  GORGIAS,
  MAAWG,
  MAILCHIMP,
  SPAM_COMPLAINERS,
  SPOTLER,
  WHY_UNSUBSCRIBE,
  WORD_TO_THE_WISE,
} from './sources.ts'

/**
 * Benchmarks are averages over lists: a factor of 1 stands for the average reader. From people who read to people who
 * do not, complaints go up four times, here from half to twice the average, in steps of a half.
 */
const complaints: Prior = {
  base: { rate: 0.0002, source: MAILCHIMP },
  factors: {
    recency: {
      times: { 'open-order': 0.5, month: 0.5, quarter: 0.7, year: 1, 'three-years': 1.4, older: 2, never: 2 },
      source: WORD_TO_THE_WISE,
    },
    frequency: { times: { none: 1, few: 1, some: 1.15, many: 1.33 }, source: SPAM_COMPLAINERS },
    kind: {
      times: { own: 0.3, duty: 0.3, initiative: 0.55, tinged: 0.8, editorial: 1, advertising: 1 },
      source: SPOTLER,
    },
    event: { times: { yes: 0.5, no: 1 }, source: MAAWG },
    told: { times: { yes: 1, no: 2 }, source: GMAIL_NOT_ASKED },
  },
  strength: { sender: 3, cell: 4 },
}

/** Who does not read does not unsubscribe either: of the one mailing that was counted, recency made no difference. */
const unsubscribes: Prior = {
  base: { rate: 0.0018, source: GDMA },
  factors: {
    recency: {
      times: { 'open-order': 1, month: 1, quarter: 1, year: 1, 'three-years': 1, older: 1, never: 1 },
      source: WORD_TO_THE_WISE,
    },
    frequency: { times: { none: 1, few: 1, some: 1.1, many: 1.23 }, source: WHY_UNSUBSCRIBE },
    kind: {
      times: { own: 0.3, duty: 0.3, initiative: 0.55, tinged: 0.8, editorial: 1, advertising: 1 },
      source: SPOTLER,
    },
    event: { times: { yes: 0.5, no: 1 }, source: MAAWG },
    told: { times: { yes: 1, no: 1.5 }, source: null },
  },
  strength: { sender: 6, cell: 6 },
}

/** The least known of the three, and believed least: no benchmark of questions after a mail was found. */
const questions: Prior = {
  base: { rate: 0.002, source: GORGIAS },
  factors: {
    recency: {
      times: { 'open-order': 3, month: 1, quarter: 1, year: 1, 'three-years': 1.4, older: 2, never: 2 },
      source: null,
    },
    frequency: { times: { none: 1, few: 1, some: 1, many: 1 }, source: null },
    kind: {
      times: { own: 1, duty: 2, initiative: 1.5, tinged: 2, editorial: 0.5, advertising: 0.5 },
      source: null,
    },
    event: { times: { yes: 1, no: 1 }, source: null },
    told: { times: { yes: 1, no: 1.5 }, source: null },
  },
  strength: { sender: 2, cell: 3 },
}

/** What is expected before anything was learned here. Data: another base or factor changes no code. */
export const PRIORS: Priors = { complaints, unsubscribes, questions }
