import { BRANDS, RETENTION_RULES } from '../server/audience/demo/shop.ts'
import { writeRecords } from '../server/audience/import/write/write.ts'
import { openPool, withClient } from '../server/store/connection.ts'
import { joinEmbedded } from '../server/store/embedded/embedded.ts'
import { readyKey } from '../server/store/key.ts'
import { type Kind, recordsOf } from './import-records.ts'

/** Run by `import.ts` in a process of its own, as a worker imports: a file into the store; prints what that took. */
const [folder = '', keyFile = '', kind = 'customers', file = ''] = process.argv.slice(2)
const log = { info: () => {}, warn: () => {}, error: () => {} }
const embedded = await joinEmbedded(folder)
if (!embedded) throw new Error('the database does not run')
const key = await withClient(embedded.owner, (client) => readyKey(client, keyFile))
const pool = openPool(embedded.application, log)

// Looked at by ourselves: the peak that the system keeps begins with that of the process that started this one.
let most = 0
const look = () => {
  most = Math.max(most, process.memoryUsage.rss())
}
const looking = setInterval(look, 20)
const setting = {
  source: 'bench',
  brandId: BRANDS.shop.id,
  provenance: {
    at: null,
    told: 'Wij bewaren uw gegevens om uw bestelling te bezorgen.',
    legalBasis: 'contract',
    purpose: 'carry-out-orders',
    retentionRuleId: RETENTION_RULES.customer.id,
    evidence: 'export of the shop',
  },
  listMadeAt: null,
} as const
const work = { importId: crypto.randomUUID(), setting, keep: async () => {} }
const started = performance.now()
const counts = await writeRecords(
  { pool, key },
  work,
  recordsOf(file, kind as Kind),
  look,
  new AbortController().signal,
)
const seconds = (performance.now() - started) / 1_000
look()
clearInterval(looking)
await pool.end()
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, memoryMb: Math.round(most / 1_000_000), counts }),
)
