import type { nl } from './nl.ts'

/** English sentences about frozen audiences. */
export const en: typeof nl = {
  'snapshot/no-such-snapshot': {
    what: 'This frozen audience is not there.',
    why: 'The number is wrong, it belongs to another mail, or it is still being frozen.',
    fix: 'Look in the list of frozen audiences of the mail.',
  },
  'snapshot/no-such-file': {
    what: 'This file is not there.',
    why: 'The mail tool is not known, or this file does not belong to this frozen audience.',
    fix: 'Look in the list of files.',
  },
  'snapshot/freezing': {
    what: 'The audience of this mail is being frozen already.',
    why: 'Somebody asked for it just now. Freezing it twice gives two lists, and then people may get the mail twice.',
    fix: 'Wait until it is done and take that along, or stop the task and then freeze again.',
  },
  'snapshot/no-recipients': {
    what: 'Nobody would get this mail.',
    why: 'Of everybody in the database it is known why he does not get it.',
    fix: 'Look in the funnel where people fall out, and change the rules or the mail.',
  },
  'snapshot/facts-owed': {
    what: 'Not everything is counted yet.',
    why: 'Something of some people changed just now, as while an import runs. Whether they get the mail is not known yet.',
    fix: 'Wait until the import is done, and try again.',
  },
  'snapshot/old-lists': {
    what: 'A suppression list is older than {hours} hours.',
    why: 'Whoever unsubscribed after that would get the mail all the same.',
    fix: 'Import a new list, or write why the old one will do.',
  },
  'snapshot/too-old': {
    what: 'This audience was frozen too long ago.',
    why: 'After {hours} hours people may have unsubscribed, moved or ordered.',
    fix: 'Freeze the audience again.',
  },
  'snapshot/other-audience': {
    what: 'This frozen audience no longer stands: the audience has changed.',
    why: 'Groups, variants or sentences were saved otherwise since it was frozen, and another list belongs to them.',
    fix: 'Freeze the audience again, or go back to the version of then.',
  },
  'snapshot/other-text': {
    what: 'This frozen audience no longer stands: the mail has a new text.',
    why: 'Who may get the mail depends on what stands in it, and that was saved otherwise since it was frozen.',
    fix: 'Take the new version into the audience as a variant, and freeze that again.',
  },
  'snapshot/other-verdict': {
    what: 'This frozen audience no longer stands: the verdict on the mail is another.',
    why: 'A law, a decision or something about the sender has changed, and with it who may get the mail.',
    fix: 'See at the mail what the verdict says now, and freeze the audience again.',
  },
  'snapshot/fell-out': {
    what: 'More than {most} recipients may no longer get the mail.',
    why: 'Much has changed since it was frozen.',
    fix: 'Look at what has changed, and freeze the audience again.',
  },
}
