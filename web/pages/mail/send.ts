import { addressOf, ask, type Input, type Reply, readFile } from '../../client.ts'
import type { Mail } from '../check/mail/mail.ts'
import { textOf, type Unsaved } from './unsaved.ts'

/** A mail of the house with its state. */
export type MailLine = Reply<'GET /api/v1/mails/:id'>
/** A version with its source and its report. */
export type Shown = Reply<'GET /api/v1/mails/:id/drafts/:draft'>

/** Saves a version; gives its number. */
export async function sendDraft(
  id: string,
  { mail, laws, declared }: Unsaved,
  basedOn: string | null,
): Promise<string> {
  const text = textOf(mail)
  const body: Input<'PUT /api/v1/mails/:id/draft'>['body'] = {
    ...(text === null ? { base64: await base64Of(mail.source as Uint8Array) } : { source: text }),
    // Without a form it is guessed, for which the name of a file counts.
    ...(mail.as ? { as: mail.as } : { path: mail.name.slice(-400) }),
    ...(laws ? { law: [...laws] } : {}),
    ...(basedOn ? { basedOn } : {}),
    declared,
  }
  return (await ask('PUT /api/v1/mails/:id/draft', { params: { id }, body })).id
}

/** The mail of a version, as the check takes it. */
export async function mailOf(mail: MailLine, draft: Shown): Promise<Mail> {
  const params = { id: mail.id, draft: draft.id }
  const source = draft.source ?? (await readFile(addressOf('/api/v1/mails/:id/drafts/:draft/source', { params })))
  return { source, as: draft.form, name: `mail.${draft.form}` }
}

function base64Of(bytes: Uint8Array): Promise<string> {
  return new Promise((give, fail) => {
    const reader = new FileReader()
    reader.onload = () => give(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(new Blob([bytes as BlobPart]))
  })
}
