import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { AreaField } from '../../parts/area-field.tsx'
import { DropBox } from '../../parts/drop-box.tsx'
import { useChecks } from '../../parts/form.tsx'
import { useSay } from '../../words/index.ts'
import { pasted } from './pasted.ts'
import type { Brought } from './send-list.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Where a list is chosen, dropped or pasted; a file goes at once, as nothing of it is kept. */
export function BringBox({ bring }: { readonly bring: (list: Brought) => void }) {
  return (
    <div className="list-bring">
      <FileBox bring={bring} />
      <PasteBox bring={bring} />
    </div>
  )
}

function FileBox({ bring }: { readonly bring: (list: Brought) => void }) {
  const words = useSay({ nl, en }).file
  return <DropBox words={words} take={(file) => bring({ name: file.name, bytes: file })} />
}

function PasteBox({ bring }: { readonly bring: (list: Brought) => void }) {
  const say = useSay({ nl, en }).paste
  const { required } = useChecks()
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <form
      className="form list-paste"
      onSubmit={(event) => {
        event.preventDefault()
        const missing = required(text)
        setError(missing)
        if (missing === null) bring({ name: say.name, bytes: new Blob([pasted(text)], { type: 'text/plain' }) })
        else field.current?.focus()
      }}
    >
      <AreaField
        label={say.label}
        description={say.hint}
        ref={field}
        error={error}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className="form-do">
        <Button type="submit" variant="default">
          {say.go}
        </Button>
      </div>
    </form>
  )
}
