import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ask, type Role } from '../../client.ts'
import { LOOK_AT_PEOPLE } from '../../page-route.tsx'
import { useFrameWords } from '../../words/index.ts'
import type { Group } from './offer.ts'

const TYPING_MS = 150
/** Fewer letters find too many. */
const LEAST = 2
/** So many of each stand in the palette; the pages have the rest. */
const SHOWN = 5

/** The mails and people that fit what was typed. It goes in the body of a call: a name belongs in no address. */
export function useFound(
  typed: string,
  roles: readonly Role[],
): { readonly groups: readonly Group[]; readonly isBusy: boolean } {
  const { palette: say } = useFrameWords()
  const go = useNavigate()
  const text = typed.trim()
  const [settled] = useDebouncedValue(text, TYPING_MS)
  const asks = settled.length >= LEAST && text.length >= LEAST
  const sees = LOOK_AT_PEOPLE.some((role) => roles.includes(role))
  const mails = useQuery({
    queryKey: ['POST /api/v1/mails/search', settled],
    queryFn: () => ask('POST /api/v1/mails/search', { body: { text: settled } }),
    enabled: asks,
  })
  const people = useQuery({
    queryKey: ['POST /api/v1/people/search', settled],
    queryFn: () => ask('POST /api/v1/people/search', { body: { text: settled } }),
    enabled: asks && sees,
  })
  if (!asks) return { groups: [], isBusy: text.length >= LEAST }
  const toMails = (mails.data?.mails ?? []).slice(0, SHOWN).map(({ id, name }) => ({
    id,
    title: name,
    about: '',
    run: () => void go({ to: '/purpose/mails/$id', params: { id } }),
  }))
  const toPeople = (people.data?.people ?? []).slice(0, SHOWN).map(({ id, name, address }) => ({
    id,
    title: name ?? say.noName,
    about: address ?? '',
    run: () => void go({ to: '/audience/people/$id', params: { id } }),
  }))
  return {
    groups: [
      [say.mails, toMails],
      [say.people, toPeople],
    ],
    isBusy: settled !== text || mails.isLoading || people.isLoading,
  }
}
