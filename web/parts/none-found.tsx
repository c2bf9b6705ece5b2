import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Empty } from './states.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** What the button says. */
  readonly says: string
  /** Takes away what was searched for. */
  readonly clear: () => void
}

/** What stands in place of a list when what was searched for is not in it, with the way back to all of it. */
export function NoneFound({ title, children, says, clear }: Props) {
  return (
    <Empty
      title={title}
      action={
        <Button variant="default" onClick={clear}>
          {says}
        </Button>
      }
    >
      {children}
    </Empty>
  )
}
