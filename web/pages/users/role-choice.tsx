import { Checkbox, type CheckboxGroupProps } from '@mantine/core'
import { EVERYONE } from '../../page-route.tsx'
import { useFrameWords, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props extends Omit<CheckboxGroupProps, 'children' | 'label'> {
  readonly legend: string
}

/** The roles that somebody can have, each with what it is. */
export function RoleChoice({ legend, ...group }: Props) {
  const { about } = useSay({ nl, en })
  const { roles } = useFrameWords()
  return (
    <Checkbox.Group label={legend} {...group}>
      <div className="roles">
        {EVERYONE.map((role) => (
          <Checkbox key={role} value={role} label={roles[role]} description={about[role]} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
