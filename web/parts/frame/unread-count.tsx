import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '../../queries.ts'
import { count, fill, useFrameWords, useLang } from '../../words/index.ts'

/** How often it is asked whether there is something new, as long as the page is looked at. */
const OFTEN_MS = 60_000

/** How many notices are unread; nothing when there are none. It leads to where they stand. */
export function UnreadCount() {
  const { frame } = useFrameWords()
  const lang = useLang()
  const { data } = useQuery({
    ...read('GET /api/v1/notices', { query: { unread: 'true' } }),
    refetchInterval: OFTEN_MS,
  })
  if (!data || data.unread === 0) return null
  const many = count(data.unread, lang)
  // On a phone there is room for the number alone; it is heard with its word.
  return (
    <Link to="/home" className="unread-count">
      <span className="unread-short" aria-hidden="true">
        {many}
      </span>
      <span className="unread-long">{fill(data.unread === 1 ? frame.unread : frame.unreadMany, { count: many })}</span>
    </Link>
  )
}
