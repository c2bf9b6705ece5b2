import { NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { SHAPES, shapeOf } from '@waarom/audience/takeaway/shapes/index.ts'
import { useState } from 'react'
import { addressOf, type Input, type Reply, readReply } from '../../../client.ts'
import { useNotify } from '../../../parts/notices.tsx'
import { RowAct } from '../../../parts/row-act.tsx'
import { Loaded } from '../../../parts/states.tsx'
import { Trouble } from '../../../parts/trouble.tsx'
import { read } from '../../../queries.ts'
import { fill, useLang, useSay } from '../../../words/index.ts'
import { counted } from '../pictures/counted.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

const FILES = 'GET /api/v1/mails/:id/snapshots/:snapshot/files'

type ShapeId = NonNullable<NonNullable<Input<typeof FILES>['query']>['shape']>
type File = Reply<typeof FILES>['files'][number]

interface Props {
  readonly mailId: string
  readonly snapshotId: string
  /** What the groups are called, each by its number. */
  readonly groups: ReadonlyMap<number, string>
}

/** The files of a frozen audience for the tool that sends, and what one does with them there. */
export function TakeAlong({ mailId, snapshotId, groups }: Props) {
  const say = useSay({ nl, en }).page.take
  const lang = useLang()
  const [shape, choose] = useState<ShapeId>('csv')
  const query = useQuery({
    ...read(FILES, {
      params: { id: mailId, snapshot: snapshotId },
      query: { shape, lang },
    }),
    placeholderData: (before) => before,
  })
  const tool = shapeOf(shape)
  const name = tool?.name ?? say.yours
  return (
    <div className="take">
      <h4 className="take-title">{say.title}</h4>
      <p className="small quiet">{say.lead}</p>
      <NativeSelect
        label={say.tool}
        data={SHAPES.map(({ id, name }) => ({ value: id, label: name ?? say.csv }))}
        value={shape}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget
          if (isShape(value)) choose(value)
        }}
      />
      <Loaded query={query} lines={3}>
        {({ files }) => (
          <>
            <ul className="take-files">
              {files.map((file) => (
                <li key={file.name}>
                  <Download {...{ mailId, snapshotId, groups, shape, file }} />
                </li>
              ))}
            </ul>
            {files.some((file) => file.for === 'unreached') && <p className="heed">{say.unreached}</p>}
          </>
        )}
      </Loaded>
      {tool && (
        <>
          <p className="heed">{fill(tool.refusals.stopsAll ? say.refusalsStop : say.refusals, { tool: name })}</p>
          {tool.steps.length > 0 && (
            <details className="as-table">
              <summary>{fill(say.steps, { tool: name })}</summary>
              <ol className="take-steps">
                {tool.steps.map((step) => (
                  <li key={step.en}>{step[lang]}</li>
                ))}
              </ol>
            </details>
          )}
        </>
      )}
    </div>
  )
}

const IDS: readonly ShapeId[] = ['mailchimp', 'klaviyo', 'spotler', 'deployteq', 'csv']
const isShape = (id: string): id is ShapeId => IDS.some((one) => one === id)

interface DownloadProps extends Props {
  readonly shape: ShapeId
  readonly file: File
}

/** One file; what is left out of it because it may no longer go, is said. */
function Download({ mailId, snapshotId, groups, shape, file }: DownloadProps) {
  const say = useSay({ nl, en }).page.take
  const lang = useLang()
  const notify = useNotify()
  const client = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const group = file.group === null ? undefined : groups.get(file.group)
  const take = async () => {
    setError(null)
    try {
      const params = { id: mailId, snapshot: snapshotId, shape, file: file.name }
      const reply = await readReply(
        addressOf('/api/v1/mails/:id/snapshots/:snapshot/files/:shape/:file', { params, query: { lang } }),
      )
      keepFile(await reply.blob(), file.name)
      const leftOut = Number(reply.headers.get('x-waarom-left-out') ?? 0)
      const { name } = file
      notify(leftOut > 0 ? counted(say.tookWithout, leftOut, lang, { name }) : fill(say.took, { name }))
    } catch (thrown) {
      setError(thrown)
      await client.invalidateQueries({ queryKey: ['GET /api/v1/mails/:id/snapshots/:snapshot'] })
    }
  }
  return (
    <>
      <span className="take-file">
        <span>
          {group !== undefined && groups.size > 1 ? fill(say.forGroup, { group }) : say.for[file.for]}
          <span className="small quiet under">
            {file.name}
            {file.rows !== null && (
              <>
                {' · '}
                <span className="whole">
                  {counted(file.for === 'unreached' ? say.people : say.rows, file.rows, lang)}
                </span>
              </>
            )}
          </span>
        </span>
        <RowAct says={say.download} about={file.name} act={() => void take()} />
      </span>
      {error !== null && <Trouble error={error} />}
    </>
  )
}

/** Lets the browser keep a file as it keeps a download. */
function keepFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
