import { NativeSelect } from '@mantine/core'
import { PURPOSES, type Purpose } from '@waarom/purpose/acts/act.ts'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What is decided or advised under one law: what the mail is, that it may not go, or nothing. */
export type Choice = Purpose | 'refuse' | ''

interface Props {
  readonly label: string
  readonly value: Choice
  readonly none: string
  readonly choose: (choice: Choice) => void
}

/** A field in which one says what a mail is, or that it may not go. */
export function ChoosePurpose({ label, value, none, choose }: Props) {
  const say = useSay({ nl, en }).decide
  const choices = [
    { value: '', label: none },
    ...PURPOSES.map((one) => ({ value: one as string, label: say.purposes[one] })),
    { value: 'refuse', label: say.refuse },
  ]
  return (
    <NativeSelect
      label={label}
      data={choices}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value as Choice)}
    />
  )
}

/** The purpose of a choice as the server takes it; null refuses. */
export const purposeOf = (choice: Exclude<Choice, ''>): Purpose | null => (choice === 'refuse' ? null : choice)
