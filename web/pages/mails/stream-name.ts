import { useQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { read } from '../../queries.ts'

type Line = Pick<Reply<'GET /api/v1/mails/:id'>, 'brandId' | 'streamId'>

/** The names of the brand and the stream of a mail; nothing while they are read. */
export function useStreamName(): (mail: Line) => string {
  const brands = useQuery(read('GET /api/v1/brands')).data?.brands ?? []
  return ({ brandId, streamId }) => {
    const brand = brands.find(({ id }) => id === brandId)
    return brand ? `${brand.name} · ${brand.streams.find(({ id }) => id === streamId)?.name ?? ''}` : ''
  }
}
