import { Button } from '@mantine/core'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'

interface Props {
  readonly words: {
    readonly choose: string
    readonly or: string
    readonly formats: string
    /** What the choice of a file is called, for who hears it. */
    readonly label: string
  }
  readonly take: (file: File) => void
  /** What stands there while a file is on its way; then no other is taken. */
  readonly under?: ReactNode
}

/** Where a file with people is chosen or dropped; it is taken at once. */
export function DropBox({ words, take, under = null }: Props) {
  const choose = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const takeFirst = (files: FileList | null) => {
    const file = files?.[0]
    if (file && under === null) take(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    takeFirst(event.dataTransfer.files)
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
      {under ?? (
        <>
          <Button onClick={() => choose.current?.click()}>{words.choose}</Button>
          <p className="drop-or">{words.or}</p>
          <p className="quiet small">{words.formats}</p>
        </>
      )}
      <input
        ref={choose}
        type="file"
        hidden
        aria-label={words.label}
        accept=".csv,.tsv,.txt,.jsonl,.ndjson,.parquet,.gz"
        onChange={({ currentTarget }) => {
          takeFirst(currentTarget.files)
          currentTarget.value = ''
        }}
      />
    </div>
  )
}
