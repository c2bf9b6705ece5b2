import { demoTask } from '../audience/demo/task.ts'
import { importKind, lookKind } from '../audience/import/run/kinds.ts'
import { judgeAgainTask } from '../purpose/drafts/judge-again-task.ts'
import type { AnyKind } from './task.ts'

/** Every kind of task that a worker of this version can run. A new kind stands here, and nowhere else. */
export const KINDS: readonly AnyKind[] = [demoTask, importKind, judgeAgainTask, lookKind]
