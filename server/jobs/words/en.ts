import type { nl } from './nl.ts'

/** English sentences about tasks in the background. */
export const en: typeof nl = {
  'jobs/broken': {
    what: 'The task failed by a fault on our side.',
    why: 'The cause is in the log of the server, under the number of this task.',
    fix: 'Try it again. If it stays, tell the operator that number.',
  },
  'jobs/given-up': {
    what: 'The task was cut short each time, and is not tried again by itself.',
    why: 'The program that did it ended under it again and again, or the task was no longer in the queue.',
    fix: 'See whether the server has enough memory and room, then try the task again.',
  },
  'jobs/other-input': {
    what: 'The task does not fit this version of Waarom.',
    why: 'Another version put it in the queue, and wrote it down in another way.',
    fix: 'Ask for it anew.',
  },
  'jobs/no-such-task': {
    what: 'There is no such task.',
    why: 'The number is wrong, or the task was done long ago and cleared away.',
    fix: 'Look for it in the list of tasks.',
  },
  'jobs/has-ended': {
    what: 'This task no longer runs.',
    why: 'It is done, has failed or was stopped already, so there is nothing to stop.',
    fix: 'See how the task ended.',
  },
  'jobs/not-to-retry': {
    what: 'This task cannot be tried again.',
    why: 'It is done, still runs, or is in the queue already. Only what failed or was stopped can be tried again.',
    fix: 'See how the task fares. Ask for it anew when it is to be done once more.',
  },
  'jobs/unknown-kind': {
    what: 'This version of Waarom knows no tasks of the kind {kind}.',
    why: 'Another version put the task in the queue.',
    fix: 'Run the newest version on every server, or ask for it anew.',
  },
  'jobs/own-folder': {
    what: 'No worker can stand beside the database in {folder}.',
    why: 'That database belongs to one server, which does the work itself. A worker elsewhere needs a database that both reach.',
    fix: 'Let more tasks run at once with WAAROM_WORKERS, or keep the data in a PostgreSQL and name it in DATABASE_URL.',
  },
  'jobs/no-workers': {
    what: 'A worker that does nothing does not start.',
    why: 'WAAROM_WORKERS is 0.',
    fix: 'Set WAAROM_WORKERS to 1 or more, or leave it out.',
  },
}
