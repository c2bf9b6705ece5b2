import { Button } from '@mantine/core'
import { CopyButton } from '../../parts/copy-button.tsx'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly link: string
  /** Who opens it, what follows, and how long it holds. */
  readonly about: string
  readonly close: () => void
}

/** A link that holds once, to be sent by whoever made it. */
export function OneTimeLink({ link, about, close }: Props) {
  const say = useSay({ nl, en }).link
  return (
    <div role="status">
      <p className="small">{about}</p>
      <p className="code once once-text">{link}</p>
      <div className="page-do">
        <CopyButton text={link} says={say.copy} />
        <Button variant="subtle" size="compact-sm" onClick={close}>
          {say.close}
        </Button>
      </div>
    </div>
  )
}
