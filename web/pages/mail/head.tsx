import { useForm } from '@mantine/form'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useTitle } from '../../parts/page.tsx'
import { Stations } from '../../parts/stations.tsx'
import { useDo } from '../../queries.ts'
import { useLang, useSay } from '../../words/index.ts'
import { blockedBy, notesOf, stationOf } from '../mails/place.ts'
import { useArchive } from '../mails/use-archive.ts'
import { en as mailsEn } from '../mails/words/en.ts'
import { nl as mailsNl } from '../mails/words/nl.ts'
import type { MailLine } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly line: MailLine
  /** Brand and stream, in words. */
  readonly stream: string
  readonly may: boolean
}

/** The mail as one thing: its name, where it is on its way, and what one can do with it. */
export function MailHead({ line, stream, may }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const mails = useSay({ nl: mailsNl, en: mailsEn })
  const archive = useArchive()
  const [renaming, rename] = useState(false)
  useTitle(line.name)
  const blocked = blockedBy(line, mails)
  const notes = notesOf(line, { say: mails, lang })
  return (
    <div className="mail-head">
      <div className="page-top">
        <div>
          <h1 className="page-title">{line.name}</h1>
          <p className="quiet">{stream}</p>
        </div>
        <p className="page-do small">
          <Link to="/audience/mails/$id" params={{ id: line.id }}>
            {say.audience}
          </Link>
          <Link to="/purpose/mails/$id/versions" params={{ id: line.id }}>
            {say.versions}
          </Link>
          {may && (
            <>
              <button type="button" className="do" onClick={() => rename(true)}>
                {say.rename}
              </button>
              <button type="button" className="do" onClick={() => archive(line, !line.archived)}>
                {line.archived ? say.takeBack : say.archive}
              </button>
            </>
          )}
        </p>
      </div>
      <Stations at={stationOf(line)} blocked={blocked} notes={notes} rooms={{ mailId: line.id, here: 'purpose' }} />
      {renaming && <Rename line={line} close={() => rename(false)} />}
    </div>
  )
}

function Rename({ line, close }: { readonly line: MailLine; readonly close: () => void }) {
  const say = useSay({ nl, en })
  const { required } = useChecks()
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: line.name }, validate: { name: required } })
  const change = useDo('PUT /api/v1/mails/:id', {
    stale: ['GET /api/v1/mails', 'GET /api/v1/mails/:id'],
    then: close,
  })
  return (
    <Dialog title={say.renameTitle} close={close}>
      <Form
        form={form}
        says={say.renameDo}
        send={({ name }) => change.mutateAsync({ params: { id: line.id }, body: { name, archived: line.archived } })}
      >
        <TextField label={say.name} maxLength={200} key={form.key('name')} {...form.getInputProps('name')} />
      </Form>
    </Dialog>
  )
}
