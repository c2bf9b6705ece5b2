import { useQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { read } from '../../queries.ts'

type Line = Pick<Reply<'GET /api/v1/mails/:id'>, 'brandId' | 'streamId'>

/** The names of the brand and the stream of a mail; empty while they are read. */
export function useStreamOf(): (mail: Line) => { readonly brand: string; readonly stream: string } {
  const brands = useQuery(read('GET /api/v1/brands')).data?.brands ?? []
  return ({ brandId, streamId }) => {
    const brand = brands.find(({ id }) => id === brandId)
    return { brand: brand?.name ?? '', stream: brand?.streams.find(({ id }) => id === streamId)?.name ?? '' }
  }
}

/** Both names in one line: "Winkel · Bestellingen". */
export function useStreamName(): (mail: Line) => string {
  const of = useStreamOf()
  return (mail) => {
    const { brand, stream } = of(mail)
    return brand && `${brand} · ${stream}`
  }
}
