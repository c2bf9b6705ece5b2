import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../parts/dialog.tsx'
import { fill, useFrameWords, useSay } from '../../words/index.ts'
import { type Rescue, RescueStep } from './rescue-step.tsx'
import type { User } from './user-table.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly user: User
  readonly close: () => void
}

/** What else an administrator does with an account: each thing with what follows from it, and then asked once. */
export function RescueDialog({ user, close }: Props) {
  const say = useSay({ nl, en }).rescue
  const { states } = useFrameWords()
  const [chosen, choose] = useState<Rescue | null>(null)
  const { name } = user
  const all: readonly Rescue[] = ['reset', ...(user.secondFactor ? (['factor'] as const) : []), 'sessions', 'delete']
  if (chosen)
    return (
      <Dialog title={fill(say[chosen].title, { name })} close={close}>
        <RescueStep
          key={chosen}
          user={user}
          rescue={chosen}
          close={close}
          beside={
            <button type="button" className="do" onClick={() => choose(null)}>
              {states.back}
            </button>
          }
        />
      </Dialog>
    )
  return (
    <Dialog title={fill(say.title, { name })} close={close}>
      <ul className="rescues">
        {all.map((one) => (
          <li key={one}>
            <Button variant="default" size="compact-md" onClick={() => choose(one)}>
              {say[one].choose}
            </Button>
            <p className="small quiet">{fill(say[one].about, { name })}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
