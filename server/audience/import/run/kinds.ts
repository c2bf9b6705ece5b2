import { z } from 'zod'
import type { TaskKind } from '../../../jobs/task.ts'
import { lookAtImport, runImport } from './import.ts'

const input = z.strictObject({ importId: z.uuid() })

/** What a task of an import is told. */
export type ImportInput = z.infer<typeof input>

/** Looks ahead at what an import would do. */
export const lookKind: TaskKind<ImportInput> = {
  name: 'import-look',
  input,
  attempts: 3,
  run: async (work, means) => {
    const { outcome } = await lookAtImport(means, work.input.importId, work)
    return { importId: work.input.importId, rows: outcome.counts.rows, rejected: outcome.counts.rejected }
  },
}

/** Does an import. */
export const importKind: TaskKind<ImportInput> = {
  name: 'import',
  input,
  attempts: 5,
  run: async (work, means) => {
    const { counts } = await runImport(means, work.input.importId, work)
    return { importId: work.input.importId, rows: counts.rows, rejected: counts.rejected }
  },
}
