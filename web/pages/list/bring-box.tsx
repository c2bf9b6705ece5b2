import { Button } from '@mantine/core'
import { type DragEvent, useRef, useState } from 'react'
import { AreaField } from '../../parts/area-field.tsx'
import { useChecks } from '../../parts/form.tsx'
import { useSay } from '../../words/index.ts'
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
  const say = useSay({ nl, en }).file
  const choose = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file) bring({ name: file.name, bytes: file })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, which everyone can press
    <div
      className={`drop${isOver ? ' drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button onClick={() => choose.current?.click()}>{say.choose}</Button>
      <p className="drop-or">{say.or}</p>
      <p className="quiet small">{say.formats}</p>
      <input
        ref={choose}
        type="file"
        hidden
        aria-label={say.label}
        accept=".csv,.tsv,.txt,.jsonl,.ndjson,.parquet,.gz"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
    </div>
  )
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
        if (missing === null) bring({ name: say.name, bytes: new Blob([text], { type: 'text/plain' }) })
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
