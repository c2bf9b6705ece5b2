import { useDebouncedValue } from '@mantine/hooks'
import { TextField } from './form.tsx'

const TYPING_MS = 150

/** What was typed to look for, once the typing pauses. */
export function useSettled(text: string): string {
  return useDebouncedValue(text.trim(), TYPING_MS)[0]
}

interface Props {
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly type: (text: string) => void
}

/** A field in which one looks for something. */
export function SearchField({ label, hint, text, type }: Props) {
  return (
    <TextField
      type="search"
      label={label}
      description={hint}
      value={text}
      autoComplete="off"
      maxLength={200}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  )
}
