import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useFrameWords } from '../words/index.ts'

/** Copies a text, and says so. */
export function CopyButton({ text, says }: { readonly text: string; readonly says?: string }) {
  const { states } = useFrameWords()
  const { copy, copied } = useClipboard({ timeout: 4000 })
  return (
    <Button variant="default" size="compact-sm" onClick={() => copy(text)}>
      <span role="status">{copied ? states.copied : (says ?? states.copy)}</span>
    </Button>
  )
}
