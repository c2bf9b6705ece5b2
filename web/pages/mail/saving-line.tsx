import { Button } from '@mantine/core'
import { fill, useSay } from '../../words/index.ts'
import type { Saving } from './saver.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The words for how saving goes; those of a mail unless a page has its own. */
export type SavingWords = Pick<typeof nl, 'saving' | 'lost' | 'conflict'>

interface LineProps {
  readonly saving: Saving
  /** Of the version that is saved. */
  readonly number: number | null
  readonly words?: SavingWords
}

/** How the saving goes, in a few words that are always in sight. */
export function SavingLine({ saving, number, words: own }: LineProps) {
  const ofMail = useSay({ nl, en })
  const { saving: say } = own ?? ofMail
  const words =
    saving.state === 'refused'
      ? fill(say.refused, { what: saving.problem.title })
      : saving.state === 'saved' && number !== null
        ? fill(say.savedAs, { number })
        : say[saving.state]
  return (
    <span className={`saving small saving-${saving.state}`} role="status" data-saving={saving.state}>
      {words}
    </span>
  )
}

interface Props {
  readonly saving: Saving
  readonly again: () => void
  readonly keepOurs: () => void
  readonly takeTheirs: () => void
  readonly words?: SavingWords
}

/** Why something is not saved, and what one does about it; nothing while all goes well. */
export function SavingTrouble({ saving, again, keepOurs, takeTheirs, words }: Props) {
  const ofMail = useSay({ nl, en })
  const say = words ?? ofMail
  const { state } = saving
  if (state === 'saved' || state === 'saving' || state === 'unfinished') return null
  return (
    <div className="wrong mail-wrong" role="alert">
      <p className="wrong-what">{state === 'lost' ? say.lost.what : saving.problem.title}</p>
      {state !== 'lost' && <p>{saving.problem.detail}</p>}
      <p>{state === 'lost' ? say.lost.fix : state === 'conflict' ? say.conflict.fix : saving.problem.fix}</p>
      {state === 'lost' && (
        <p className="wrong-do">
          <Button variant="default" size="compact-sm" onClick={again}>
            {say.lost.again}
          </Button>
        </p>
      )}
      {state === 'conflict' && (
        <p className="wrong-do page-do">
          <Button size="compact-sm" onClick={takeTheirs}>
            {say.conflict.theirs}
          </Button>
          <Button variant="default" size="compact-sm" onClick={keepOurs}>
            {say.conflict.ours}
          </Button>
        </p>
      )}
    </div>
  )
}
