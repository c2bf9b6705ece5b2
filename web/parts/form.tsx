import { Button, PasswordInput, type PasswordInputProps, TextInput, type TextInputProps } from '@mantine/core'
import '@mantine/core/styles/PasswordInput.layer.css'
import '@mantine/core/styles/ActionIcon.layer.css'
import type { UseFormReturnType } from '@mantine/form'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Refusal } from '../client.ts'
import { useFrameWords } from '../words/index.ts'
import { Trouble } from './trouble.tsx'
import '../styles/page.css'

interface Props<Values extends Record<string, unknown>> {
  /** Of `useForm` from `@mantine/form`, with `mode: 'uncontrolled'`. */
  readonly form: UseFormReturnType<Values>
  /** Sends it; what it throws is shown in the form. */
  readonly send: (values: Values) => Promise<unknown>
  /** What the button says: what will happen. */
  readonly says: string
  /** At which field a problem stands, by its code: `{ 'users/password-easy': 'next' }`. The others stand above the button. */
  readonly at?: Readonly<Record<string, keyof Values & string>>
  /** Told when one changes one's mind; without it there is no button for that. */
  readonly cancel?: () => void
  readonly children: ReactNode
}

/** A form: its fields, what is wrong at each of them, and one button that says what it does. */
export function Form<Values extends Record<string, unknown>>({
  form,
  send,
  says,
  at = {},
  cancel,
  children,
}: Props<Values>) {
  const { states } = useFrameWords()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const element = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasBusy = useRef(false)
  useEffect(() => {
    // A button that is busy lets the focus go; who used the keyboard is to go on from there.
    if (wasBusy.current && !busy && document.activeElement === document.body) button.current?.focus()
    wasBusy.current = busy
  }, [busy])
  const submit = async (values: Values) => {
    setBusy(true)
    setError(null)
    try {
      await send(values)
    } catch (thrown) {
      const field = fieldOf(thrown, at, values)
      if (field && thrown instanceof Refusal && thrown.problem) {
        form.setFieldError(field, `${thrown.problem.title} ${thrown.problem.fix}`)
        queueMicrotask(() => focusOn(element.current, form, field))
      } else setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  const check = form.onSubmit(submit, (errors) => {
    const first = Object.keys(errors)[0]
    if (first) focusOn(element.current, form, first)
  })
  return (
    <form ref={element} className="form" noValidate onSubmit={(event: FormEvent<HTMLFormElement>) => check(event)}>
      {children}
      {error !== null && <Trouble error={error} />}
      <div className="form-do">
        <Button ref={button} type="submit" loading={busy}>
          {says}
        </Button>
        {cancel && (
          <button type="button" className="do" onClick={cancel}>
            {states.cancel}
          </button>
        )}
      </div>
    </form>
  )
}

function fieldOf<Values extends Record<string, unknown>>(
  thrown: unknown,
  at: Readonly<Record<string, string>>,
  values: Values,
): string | null {
  if (!(thrown instanceof Refusal) || !thrown.problem) return null
  const { code, pointer } = thrown.problem
  const named = at[code] ?? pointer?.slice(2).split('/')[0]
  return named !== undefined && named in values ? named : null
}

function focusOn<Values extends Record<string, unknown>>(
  element: HTMLFormElement | null,
  form: UseFormReturnType<Values>,
  field: string,
): void {
  const node = form.getInputNode(field) ?? element?.querySelector<HTMLElement>(`[name="${field}"]`)
  node?.focus()
}

/** What `useForm` checks before anything is sent, in the words of the page. */
export function useChecks() {
  const { states } = useFrameWords()
  return {
    required: (value: unknown) => (String(value ?? '').trim() === '' ? states.required : null),
    email: (value: unknown) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)) ? null : states.wrongEmail),
    code: (value: string) => (/^\d{6}$/.test(digitsOf(value)) ? null : states.wrongCode),
  }
}

const ORDER: NonNullable<TextInputProps['inputWrapperOrder']> = ['label', 'description', 'error', 'input']

/** A field of one line. Its label says what to fill in; a hint stands under the label, never in the field. */
export function TextField(props: TextInputProps) {
  return <TextInput inputWrapperOrder={ORDER} {...props} />
}

/** The choices of a select: each word of a catalogue under its key. */
export function choicesOf(
  words: Readonly<Record<string, string>>,
): { readonly value: string; readonly label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

/** A field for a password, which can be shown. */
export function PasswordField(props: PasswordInputProps) {
  const { states } = useFrameWords()
  return (
    <PasswordInput
      inputWrapperOrder={ORDER}
      visibilityToggleButtonProps={{ 'aria-label': states.showsPassword, tabIndex: 0 }}
      {...props}
    />
  )
}

/** A field for the code of an app. */
export function CodeField(props: TextInputProps) {
  return <TextField className="code-field" inputMode="numeric" autoComplete="one-time-code" {...props} />
}

/** The digits of a code, which apps show as "123 456". */
export const digitsOf = (code: string): string => code.replace(/\s/g, '')
