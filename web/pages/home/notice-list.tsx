import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Loaded } from '../../parts/states.tsx'
import { read, useDo } from '../../queries.ts'
import { fill, moment, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The newest notices, the unread ones marked; opening one marks it as read. */
export function NoticeList() {
  const say = useSay({ nl, en }).waits
  const lang = useLang()
  const query = useQuery({ ...read('GET /api/v1/notices', { query: { limit: 8 } }), refetchInterval: 60_000 })
  const mark = useDo('POST /api/v1/notices/read', { stale: ['GET /api/v1/notices'] })
  return (
    <Loaded query={query} lines={3}>
      {({ notices, unread }) =>
        notices.length === 0 ? (
          <p className="quiet">{say.none}</p>
        ) : (
          <>
            <ul className="lines notices">
              {notices.map(({ id, kind, mail, reviewId, madeAt, read: isRead }) => (
                <li key={id} className={isRead ? 'notice-read' : undefined}>
                  <Link to="/purpose/reviews/$id" params={{ id: reviewId }}>
                    {fill(say.notices[kind], { mail: mail.name })}
                  </Link>
                  <span className="quiet small under">
                    {moment(madeAt, lang)}
                    {!isRead && <b className="notice-new"> · {say.unread}</b>}
                  </span>
                </li>
              ))}
            </ul>
            {unread > 0 && (
              <p className="small">
                <button type="button" className="do" onClick={() => mark.mutate({ body: { ids: null } })}>
                  {say.mark}
                </button>
              </p>
            )}
          </>
        )
      }
    </Loaded>
  )
}
