import { createHash } from 'node:crypto'
import { checkEnd, checkLink, type Fault } from '@waarom/account/ledger/chain.ts'
import { type Head, NOTHING } from '@waarom/account/ledger/entry.ts'
import type { Kysely } from 'kysely'
import { LIMITS } from '../../limits.ts'
import type { Tables } from '../../store/store.ts'
import { headOf, readLedger } from './ledger.ts'

/** What was found in the ledger. */
export interface Verified {
  /** The last entry up to which all is as it was written. */
  readonly last: Head
  /** The first thing that is wrong; null when the ledger is whole. */
  readonly fault: Fault | null
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Goes through the whole ledger, as it is at one moment, a page at a time. Others append meanwhile. */
export function verifyLedger(db: Kysely<Tables>): Promise<Verified> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(verifyWithin)
}

/** The same inside a transaction of who calls it. */
export async function verifyWithin(moment: Kysely<Tables>): Promise<Verified> {
  const head = await headOf(moment)
  let last = NOTHING
  let after: number | null = null
  for (;;) {
    const page = await readLedger(moment, { after, limit: LIMITS.ledgerPage })
    for (const entry of page) {
      const fault = checkLink(last, entry, sha256)
      if (fault) return { last, fault }
      last = { number: entry.number, hash: entry.hash }
    }
    if (page.length < LIMITS.ledgerPage) return { last, fault: checkEnd(last, head ?? { ...last, hash: '' }) }
    after = last.number
  }
}
