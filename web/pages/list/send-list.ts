import type { ListReply } from '../../../server/api.ts'
import { addressOf, type ProblemDocument, Refusal } from '../../client.ts'

/** A list as somebody brought it. */
export interface Brought {
  readonly name: string
  readonly bytes: Blob
}

/** For which mail a list is checked, and where its addresses stand; found when null. */
export interface Asked {
  readonly mailId: string
  readonly column: string | null
}

/** How the sending of a list is followed and broken off. */
export interface Watch {
  /** Told how many bytes are sent, and how many of the answer are here. */
  readonly progress: (far: { readonly sent: number; readonly got: number }) => void
  readonly signal: AbortSignal
}

/** Has a list checked. @throws Refusal for anything but an answer; what was broken off never ends */
export const askFigures = (list: Brought, asked: Asked, watch: Watch): Promise<ListReply> =>
  send(list, asked, 'json', watch).then((answer) => JSON.parse(new TextDecoder().decode(answer)) as ListReply)

/** Gets the list itself with its answers as CSV. @throws Refusal as above */
export const fetchList = (list: Brought, asked: Asked, watch: Watch): Promise<Uint8Array> =>
  send(list, asked, 'csv', watch)

/** Only this way of asking tells how far it is. */
function send(list: Brought, { mailId, column }: Asked, as: 'json' | 'csv', watch: Watch): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const request = new XMLHttpRequest()
  const far = { sent: 0, got: 0 }
  const query = { as, ...(column === null ? {} : { column }) }
  request.open('POST', addressOf('/api/v1/mails/:id/lists', { params: { id: mailId }, query }))
  request.responseType = 'arraybuffer'
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.setRequestHeader('accept-language', document.documentElement.lang)
  request.upload.addEventListener('progress', ({ loaded }) => watch.progress(Object.assign(far, { sent: loaded })))
  request.addEventListener('progress', ({ loaded }) => watch.progress(Object.assign(far, { got: loaded })))
  request.addEventListener('error', () => reject(new Refusal(null)))
  request.addEventListener('load', () => {
    const answer = new Uint8Array(request.response as ArrayBuffer)
    if (request.status === 200) return resolve(answer)
    const isProblem = request.getResponseHeader('content-type')?.includes('problem+json')
    reject(new Refusal(isProblem ? (JSON.parse(new TextDecoder().decode(answer)) as ProblemDocument) : null))
  })
  watch.signal.addEventListener('abort', () => request.abort(), { once: true })
  request.send(list.bytes)
  return promise
}
