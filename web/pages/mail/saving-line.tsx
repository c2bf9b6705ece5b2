import { Button } from '@mantine/core'
import { saidOf } from '../../parts/trouble.tsx'
import { fill, useFrameWords, useSay, type Words } from '../../words/index.ts'
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
  const frame = useFrameWords()
  const words =
    saving.state === 'refused' || isPutOff(saving)
      ? fill(say.refused, { what: whatOf(saving, frame) })
      : saving.state === 'saved' && number !== null
        ? fill(say.savedAs, { number })
        : say[saving.state]
  return (
    <span className={`saving small saving-${saving.state}`} role="status" data-saving={saving.state}>
      {words}
    </span>
  )
}

type Lost = Extract<Saving, { readonly state: 'lost' }>
type Refused = Extract<Saving, { readonly state: 'refused' | 'conflict' }>

/** Whether the server is there, but does not take it now. */
const isPutOff = (saving: Saving): saving is Lost => saving.state === 'lost' && !saving.refusal.isLost

const whatOf = (saving: Lost | Refused, words: Words) =>
  saving.state === 'lost' ? saidOf(saving.refusal, words).what : saving.problem.title

function fixOf(saving: Lost | Refused, say: SavingWords): string {
  if (saving.state === 'lost') return isPutOff(saving) ? say.lost.later : say.lost.fix
  return saving.state === 'conflict' ? say.conflict.fix : saving.problem.fix
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
  const frame = useFrameWords()
  const { state } = saving
  if (state === 'saved' || state === 'saving' || state === 'unfinished') return null
  return (
    <div className="wrong mail-wrong" role="alert">
      <p className="wrong-what">{state === 'lost' && saving.refusal.isLost ? say.lost.what : whatOf(saving, frame)}</p>
      {state !== 'lost' && <p>{saving.problem.detail}</p>}
      <p>{fixOf(saving, say)}</p>
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
