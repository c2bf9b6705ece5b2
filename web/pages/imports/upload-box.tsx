import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { DropBox } from '../../parts/drop-box.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { fill, percent, useLang, useSay } from '../../words/index.ts'
import { sendFile } from './send-file.ts'
import { sizeOf } from './size.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Under {
  readonly file: File
  readonly sent: number
  readonly stop: AbortController
}

/** Where a file is chosen or dropped; it goes at once, for nothing is taken of it before a person says so. */
export function UploadBox() {
  const say = useSay({ nl, en }).upload
  const go = useNavigate()
  const [under, setUnder] = useState<Under | null>(null)
  const [error, setError] = useState<unknown>(null)
  const stopNow = useRef<AbortController | null>(null)
  useEffect(() => () => stopNow.current?.abort(), [])
  const send = async (file: File) => {
    const stop = new AbortController()
    stopNow.current = stop
    setError(null)
    setUnder({ file, sent: 0, stop })
    try {
      const { id } = await sendFile(file, {
        progress: (sent) => setUnder({ file, sent, stop }),
        signal: stop.signal,
      })
      await go({ to: '/audience/import/$id', params: { id } })
    } catch (thrown) {
      setError(thrown)
      setUnder(null)
    }
  }
  const cancel = () => {
    under?.stop.abort()
    setUnder(null)
  }
  return (
    <>
      <DropBox
        words={{ ...say, label: say.choose }}
        take={(file) => void send(file)}
        under={under && <Sent under={under} cancel={cancel} />}
      />
      {error !== null && <Trouble error={error} />}
    </>
  )
}

function Sent({ under: { file, sent }, cancel }: { readonly under: Under; readonly cancel: () => void }) {
  const say = useSay({ nl, en }).upload
  const lang = useLang()
  const isAll = sent >= file.size
  const share = file.size === 0 ? 1 : Math.min(1, sent / file.size)
  const said = isAll
    ? say.looking
    : fill(say.sent, { share: percent(share, lang), sent: sizeOf(sent, lang), size: sizeOf(file.size, lang) })
  return (
    <div className="task">
      <p className="task-title">{file.name}</p>
      <progress className="task-bar" aria-label={file.name} max={1} {...(isAll ? {} : { value: share })} />
      <p className="small quiet" role="status">
        {said}
      </p>
      <p>
        <Button variant="default" size="compact-sm" onClick={cancel}>
          {say.cancel}
        </Button>
      </p>
    </div>
  )
}
