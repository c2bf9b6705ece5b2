import { NativeSelect } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { TextField } from '../../parts/form.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import type { Import } from './said.ts'
import type { Values } from './setting-values.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Mails that can be chosen from: the newest. */
const MAILS = 100

interface Props {
  readonly one: Import
  readonly form: UseFormReturnType<Values>
  readonly streams: readonly { readonly value: string; readonly label: string }[]
}

/** Which mail a tool sent, and when, where the rows do not say. */
export function SentFields({ form, streams, one: { sentMail, columns } }: Props) {
  const say = useSay({ nl, en }).setting.sent
  const mails = useQuery(read('GET /api/v1/mails', { query: { limit: MAILS } }))
  const isNamed = sentMail !== null && columns.some(({ use }) => use === 'delivery.mail')
  return (
    <Loaded query={mails}>
      {({ mails: all }) => (
        <>
          {sentMail ? (
            <p className="import-answered">{fill(say.inFile, { mail: sentMail.name })}</p>
          ) : (
            <NativeSelect
              label={say.mail}
              description={say.mailHint}
              data={[{ value: '', label: say.noMail }, ...all.map(({ id, name }) => ({ value: id, label: name }))]}
              {...form.getInputProps('sentMailId')}
            />
          )}
          {form.values.sentMailId === '' && (
            <NativeSelect
              label={say.stream}
              data={[{ value: '', label: say.anyStream }, ...streams]}
              {...form.getInputProps('sentStreamId')}
            />
          )}
          {!isNamed && (
            <TextField
              label={say.name}
              description={say.nameHint}
              maxLength={200}
              {...form.getInputProps('sentName')}
            />
          )}
          <TextField type="date" label={say.at} description={say.atHint} {...form.getInputProps('sentAt')} />
        </>
      )}
    </Loaded>
  )
}
