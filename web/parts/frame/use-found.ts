import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { LOOK_AT_PEOPLE } from '../../page-route.tsx'
import { read } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { useFrameWords } from '../../words/index.ts'
import { useSettled } from '../search-field.tsx'
import type { Group } from './offer.ts'

/** Fewer letters find too many. */
const LEAST = 2
/** So many of each stand in the palette; the pages have the rest. */
const SHOWN = 5

/** What was found for a text. */
export interface Found {
  readonly groups: readonly Group[]
  /** Whether more is on its way for this text; it comes below what is there. */
  readonly isBusy: boolean
  /** A search that went wrong, once nothing is on its way any more; with the way to do it again. */
  readonly failed: UseQueryResult | null
}

/**
 * The mails and people that fit what was typed, and never what was typed before. It goes in the body of a call: a name
 * belongs in no address.
 */
export function useFound(typed: string): Found {
  const { palette: say } = useFrameWords()
  const go = useNavigate()
  const text = typed.trim()
  const settled = useSettled(typed)
  const isEnough = text.length >= LEAST
  const asks = isEnough && settled === text
  const sees = useMay(LOOK_AT_PEOPLE)
  const body = { text: settled }
  const mails = useQuery({ ...read('POST /api/v1/mails/search', { body }), enabled: asks })
  const people = useQuery({ ...read('POST /api/v1/people/search', { body }), enabled: asks && sees })
  if (!asks) return { groups: [], isBusy: isEnough, failed: null }
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
  const isBusy = mails.isLoading || people.isLoading
  return {
    groups: [
      [say.mails, toMails],
      [say.people, mails.isLoading ? [] : toPeople],
    ],
    isBusy,
    failed: isBusy ? null : ([mails, people].find(({ isError }) => isError) ?? null),
  }
}
