import type { Json } from '@waarom/account/ledger/entry.ts'
import type { ColumnType, Generated } from 'kysely'

/** How a task fares. */
export const STATES = ['waiting', 'running', 'done', 'failed', 'dead', 'stopped'] as const

/** How a task fares: `failed` will be tried again by itself, `dead` only when a person says so. */
export type TaskState = (typeof STATES)[number]

/** A problem as a task keeps it. */
export interface KeptProblem {
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
}

/** JSON, which is written as text. */
type Column<T> = ColumnType<T, string, string>

/** The table of tasks. Big numbers come as text, as the driver gives them. */
export interface TaskTables {
  readonly 'waarom.task': {
    readonly id: string
    readonly kind: string
    readonly state: Generated<TaskState>
    readonly input: Column<Json>
    readonly made_by: string | null
    readonly made_at: Generated<Date>
    readonly began_at: Date | null
    readonly ended_at: Date | null
    readonly done: Generated<string>
    readonly total: string | null
    readonly attempts: Generated<number>
    readonly is_to_stop: Generated<boolean>
    readonly problem: Column<KeptProblem> | null
    readonly result: Column<Json> | null
  }
}
