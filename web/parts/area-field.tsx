import { Textarea, type TextareaProps } from '@mantine/core'
import '../styles/page.css'

const ORDER: NonNullable<TextareaProps['inputWrapperOrder']> = ['label', 'description', 'error', 'input']

/** A field for a few sentences, which grows with them. */
export function AreaField(props: TextareaProps) {
  return <Textarea inputWrapperOrder={ORDER} minRows={3} classNames={{ input: 'area' }} {...props} />
}
