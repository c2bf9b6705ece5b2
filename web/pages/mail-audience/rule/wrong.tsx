import { useEditing } from './editing.ts'
import type { Place } from './field.ts'

/** What is wrong at one place of the rule. */
export function Wrong({ place, id }: { readonly place: Place; readonly id?: string }) {
  const { errors } = useEditing()
  const here = errors.filter((one) => one.place.join('-') === place.join('-'))
  if (here.length === 0) return null
  return (
    <div id={id}>
      {here.map(({ text }) => (
        <WrongLine key={text} text={text} />
      ))}
    </div>
  )
}

/** One thing that is wrong. */
export function WrongLine({ text }: { readonly text: string }) {
  return <p className="rule-wrong">{text}</p>
}
