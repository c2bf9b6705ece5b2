import { type ProblemDocument, Refusal, type Reply } from '../../client.ts'

/** An import as the server tells it. */
type Import = Reply<'GET /api/v1/imports/:id'>

/** How a file is sent. */
export interface Sending {
  /** Told how many bytes are there. */
  readonly progress: (sent: number) => void
  readonly signal: AbortSignal
}

/**
 * Sends a file of people as it is, of any size; only this way of asking tells how far it is.
 * @throws Refusal for anything but an answer; what was broken off never ends
 */
export function sendFile(file: File, { progress, signal }: Sending): Promise<Import> {
  const { promise, resolve, reject } = Promise.withResolvers<Import>()
  const request = new XMLHttpRequest()
  request.open('POST', '/api/v1/imports')
  request.responseType = 'json'
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.setRequestHeader('accept-language', document.documentElement.lang)
  request.upload.addEventListener('progress', ({ loaded }) => progress(loaded))
  request.addEventListener('error', () => reject(new Refusal(null)))
  request.addEventListener('load', () => {
    if (request.status === 201) return resolve(request.response as Import)
    const isProblem = request.getResponseHeader('content-type')?.includes('problem+json')
    reject(new Refusal(isProblem ? (request.response as ProblemDocument) : null))
  })
  signal.addEventListener('abort', () => request.abort(), { once: true })
  request.send(file)
  return promise
}
