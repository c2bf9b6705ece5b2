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
  /** The mail that the file itself says was sent. */
  readonly inFile: Import['sentMail']
  readonly form: UseFormReturnType<Values>
  readonly streams: readonly { readonly value: string; readonly label: string }[]
}

/** Which mail a tool sent, and when, where the rows do not say. */
export function SentFields({ form, streams, inFile }: Props) {
  const say = useSay({ nl, en }).setting.sent
  const mails = useQuery(read('GET /api/v1/mails', { query: { limit: MAILS } }))
  return (
    <Loaded query={mails}>
      {({ mails: all }) => (
        <>
          {inFile ? (
            <p className="import-answered">{fill(say.inFile, { mail: inFile.name })}</p>
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
          <TextField label={say.name} description={say.nameHint} maxLength={200} {...form.getInputProps('sentName')} />
          <TextField type="date" label={say.at} description={say.atHint} {...form.getInputProps('sentAt')} />
        </>
      )}
    </Loaded>
  )
}
