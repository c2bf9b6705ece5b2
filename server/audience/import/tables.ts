import type { Problem } from '@waarom/purpose/problem.ts'
import type { ColumnType, Generated } from 'kysely'
import type { Answers } from './convert/answers.ts'
import type { Mapping } from './convert/mapping.ts'
import type { Outcome, Preview } from './run/outcome.ts'
import type { ImportChoice } from './setting/choice.ts'
import type { Examples, Survey } from './survey/survey.ts'

/** JSON that is read as it is, and written as text: a list would else become a list of PostgreSQL. */
type Written<T> = ColumnType<T, string, string>

/** Where an import is. */
export const IMPORT_STATES = ['looked', 'waiting', 'running', 'done', 'failed', 'stopped'] as const
/** Where an import is. */
export type ImportState = (typeof IMPORT_STATES)[number]

/** The tables of files on their way in. */
export interface ImportTables {
  readonly 'waarom.import': {
    readonly id: string
    readonly made_by: string | null
    readonly made_at: Generated<Date>
    readonly state: Generated<ImportState>
    readonly bytes: ColumnType<string, number, never>
    readonly sha256: Buffer
    readonly source: string | null
    readonly source_file: string | null
    readonly survey: Written<Survey>
    readonly examples: ColumnType<readonly Examples[] | null, string | null, string | null>
    readonly mapping: Written<Mapping>
    /** Whether the mapping is that of an earlier file with these columns. */
    readonly is_remembered: boolean
    readonly answers: Written<Answers>
    readonly setting: ColumnType<ImportChoice | null, string | null | undefined, string | null>
    readonly preview: ColumnType<Preview | null, string | null | undefined, string | null>
    readonly task_id: ColumnType<string | null, string | null | undefined, string | null>
    readonly outcome: ColumnType<Outcome | null, string | null | undefined, string | null>
    readonly problem: ColumnType<Problem | null, string | null | undefined, string | null>
    readonly ended_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  readonly 'waarom.import_file': {
    readonly import_id: string
    readonly position: number
    readonly bytes: Buffer
    readonly made_at: Generated<Date>
  }
  readonly 'waarom.import_rejected': {
    readonly import_id: string
    readonly line: ColumnType<string, number, never>
    readonly said: Written<readonly string[] | string>
    readonly problem: Written<Problem>
    readonly made_at: Generated<Date>
  }
  readonly 'waarom.import_mapping': {
    readonly columns: Buffer
    readonly mapping: Written<Mapping>
    readonly used_at: Generated<Date>
  }
}
