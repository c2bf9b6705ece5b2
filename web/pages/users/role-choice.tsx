import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Role } from '../../client.ts'
import { EVERYONE } from '../../page-route.tsx'
import { useFrameWords, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly legend: string
  readonly value: readonly Role[]
  readonly choose: (roles: Role[]) => void
  readonly error?: ReactNode
}

/** The roles that somebody can have, each with what it is. */
export function RoleChoice({ legend, value, choose, error }: Props) {
  const { about } = useSay({ nl, en })
  const { roles } = useFrameWords()
  return (
    <Checkbox.Group label={legend} value={[...value]} onChange={(some) => choose(some as Role[])} error={error}>
      <div className="roles">
        {EVERYONE.map((role) => (
          <Checkbox key={role} value={role} label={roles[role]} description={about[role]} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
