import { defineProblems } from '@waarom/purpose/problem.ts'

/** What can be wrong with a file as a whole: nothing of it can be read, or nothing more. */
export const fileProblems = defineProblems('import', {
  unreadable: { status: 'missing', facts: ['name'] },
  empty: { status: 'refused', facts: [] },
  archive: { status: 'refused', facts: [] },
  'no-table': { status: 'refused', facts: [] },
  'json-list': { status: 'refused', facts: [] },
  'too-large': { status: 'refused', facts: ['limit'] },
  'unzips-too-large': { status: 'refused', facts: ['ratio'] },
  'broken-gzip': { status: 'refused', facts: [] },
  'broken-parquet': { status: 'refused', facts: [] },
  'row-group-too-large': { status: 'refused', facts: ['bytes', 'limit'] },
  'too-many-columns': { status: 'refused', facts: ['columns', 'limit'] },
  'upload-too-large': { status: 'refused', facts: ['limit'] },
})

/** What stands in the way of a step of an import. */
export const stepProblems = defineProblems('import', {
  'no-such-import': { status: 'missing', facts: [] },
  'no-such-column': { status: 'refused', facts: [] },
  'field-twice': { status: 'refused', facts: ['field'] },
  'field-missing': { status: 'refused', facts: ['holds', 'fields'] },
  'too-many-properties': { status: 'refused', facts: ['count', 'limit'] },
  'property-name': { status: 'refused', facts: ['limit'] },
  'no-refusal': { status: 'refused', facts: [] },
  'no-source': { status: 'refused', facts: [] },
  'no-setting': { status: 'refused', facts: [] },
  'no-brand': { status: 'refused', facts: [] },
  'no-stream': { status: 'refused', facts: [] },
  'no-retention-rule': { status: 'refused', facts: [] },
  'no-legal-sender': { status: 'refused', facts: [] },
  'no-consent-purpose': { status: 'refused', facts: [] },
  'no-mail': { status: 'refused', facts: [] },
  'no-sent-moment': { status: 'refused', facts: [] },
  'sent-in-future': { status: 'refused', facts: [] },
  unanswered: { status: 'refused', facts: ['count'] },
  'file-gone': { status: 'missing', facts: ['hours'] },
  begun: { status: 'refused', facts: [] },
})

/** Why a row was rejected. */
export const rowProblems = defineProblems('row', {
  'broken-quote': { status: 'refused', facts: [] },
  'wrong-columns': { status: 'refused', facts: ['expected', 'found'] },
  'too-long': { status: 'refused', facts: ['limit'] },
  undecodable: { status: 'refused', facts: ['encoding'] },
  'broken-json': { status: 'refused', facts: [] },
  'no-object': { status: 'refused', facts: [] },
  erased: { status: 'refused', facts: [] },
  'order-without-contact': { status: 'refused', facts: [] },
  'order-without-moment': { status: 'refused', facts: [] },
  nobody: { status: 'refused', facts: [] },
  'no-order-number': { status: 'refused', facts: [] },
  'no-event': { status: 'refused', facts: [] },
  'no-contract': { status: 'refused', facts: [] },
  'no-notice': { status: 'refused', facts: [] },
  'no-opt-out': { status: 'refused', facts: [] },
  'no-occasion': { status: 'refused', facts: [] },
  'no-collection-moment': { status: 'refused', facts: [] },
  'no-legal-sender': { status: 'refused', facts: [] },
  'not-known': { status: 'refused', facts: [] },
  'no-delivery-moment': { status: 'refused', facts: [] },
})

/** Why a cell could not be read as what its column holds. */
export const valueProblems = defineProblems('value', {
  'no-date': { status: 'refused', facts: [] },
  'no-such-date': { status: 'refused', facts: [] },
  'short-year': { status: 'refused', facts: [] },
  'day-or-month': { status: 'refused', facts: [] },
  'no-amount': { status: 'refused', facts: [] },
  'decimal-or-thousand': { status: 'refused', facts: [] },
  'too-precise': { status: 'refused', facts: ['currency', 'decimals'] },
  'amount-too-large': { status: 'refused', facts: [] },
  'no-currency': { status: 'refused', facts: [] },
  'unknown-currency': { status: 'refused', facts: [] },
  'no-phone': { status: 'refused', facts: [] },
  'phone-without-country': { status: 'refused', facts: [] },
  'no-country': { status: 'refused', facts: [] },
  'no-yes-or-no': { status: 'refused', facts: [] },
  'no-address': { status: 'refused', facts: [] },
  'no-whole-number': { status: 'refused', facts: [] },
  'unknown-word': { status: 'refused', facts: ['known'] },
  'too-long': { status: 'refused', facts: ['limit'] },
  'no-language': { status: 'refused', facts: [] },
  'no-period': { status: 'refused', facts: [] },
})
