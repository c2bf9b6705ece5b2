import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../client.ts'
import { read } from '../../queries.ts'
import { useLang } from '../../words/index.ts'
import type { Import, Said } from './said.ts'

/** Says something about an import. */
export type SayImport = UseMutationResult<Import, Error, Said>

/** How an import is read, in the language of the page. */
export const useImportRead = (id: string) => {
  const lang = useLang()
  return read('GET /api/v1/imports/:id', { params: { id }, query: { lang } })
}

/** Says something about an import; what the server makes of it stands on the page at once. */
export function useSayImport(id: string): SayImport {
  const client = useQueryClient()
  const lang = useLang()
  const { queryKey } = useImportRead(id)
  return useMutation({
    mutationFn: (body: Said) => ask('PUT /api/v1/imports/:id/mapping', { params: { id }, query: { lang }, body }),
    onSuccess: (told) => client.setQueryData(queryKey, told),
  })
}
