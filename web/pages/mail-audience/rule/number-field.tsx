import { NumberInput, type NumberInputProps } from '@mantine/core'
import '@mantine/core/styles/NumberInput.layer.css'
import { useState } from 'react'

interface Props extends Omit<NumberInputProps, 'value' | 'onChange' | 'onBlur'> {
  /** What stands in the rule; empty where nothing does yet. */
  readonly value: number | ''
  readonly onChange: (value: number) => void
}

/** A number of a rule. One that is wiped out changes nothing: who leaves the field sees what the rule has. */
export function NumberField({ value, onChange, ...rest }: Props) {
  const [typed, type] = useState<number | string | null>(null)
  return (
    <NumberInput
      {...rest}
      value={typed ?? value}
      onChange={(next) => {
        type(next)
        if (typeof next === 'number') onChange(next)
      }}
      onBlur={() => type(null)}
    />
  )
}
