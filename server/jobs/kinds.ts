import { freezeTask } from '../audience/audiences/freeze/task.ts'
import { observeTask } from '../audience/audiences/learned/task.ts'
import { demoTask } from '../audience/demo/task.ts'
import { factsTask } from '../audience/facts/task.ts'
import { importKind, lookKind } from '../audience/import/run/kinds.ts'
import { judgeAgainTask } from '../purpose/drafts/judge-again-task.ts'
import type { AnyKind } from './task.ts'

/** Every kind of task that a worker of this version can run. A new kind stands here, and nowhere else. */
export const KINDS: readonly AnyKind[] = [
  demoTask,
  factsTask,
  freezeTask,
  importKind,
  judgeAgainTask,
  lookKind,
  observeTask,
]
