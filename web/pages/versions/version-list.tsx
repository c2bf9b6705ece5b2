import { Link } from '@tanstack/react-router'
import { type ListQuery, MoreButton } from '../../parts/long-list.tsx'
import { fill, moment, useLang, useNameOf, useSay } from '../../words/index.ts'
import { VerdictPhrase } from '../mails/verdict-phrase.tsx'
import type { Version } from './page.tsx'
import { sittingsOf } from './sittings.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly mailId: string
  readonly versions: readonly Version[]
  readonly openId: string
  /** The list, of which older versions may still be to come. */
  readonly query: ListQuery<unknown>
}

/** The versions, the newest first; what was saved on the way folded under what it came to. */
export function VersionList({ mailId, versions, openId, query }: Props) {
  const say = useSay({ nl, en })
  return (
    <nav className="version-list" aria-label={say.list}>
      <ol>
        {sittingsOf(versions).map(({ last, between }) => (
          <li key={last.id}>
            <OneLine mailId={mailId} version={last} isOpen={last.id === openId} />
            {between.length > 0 && (
              <details open={between.some(({ id }) => id === openId) || undefined}>
                <summary className="small">
                  {between.length === 1 ? say.between.one : fill(say.between.many, { count: between.length })}
                </summary>
                <ol>
                  {between.map((one) => (
                    <li key={one.id}>
                      <OneLine mailId={mailId} version={one} isOpen={one.id === openId} />
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ol>
      <MoreButton query={query} />
    </nav>
  )
}

interface LineProps {
  readonly mailId: string
  readonly version: Version
  readonly isOpen: boolean
}

function OneLine({ mailId, version, isOpen }: LineProps) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  return (
    <div className={`version-line${isOpen ? ' version-line-open' : ''}`}>
      <p>
        <Link
          to="/purpose/mails/$id/versions"
          params={{ id: mailId }}
          search={{ show: version.id }}
          aria-current={isOpen ? 'true' : undefined}
          resetScroll={false}
        >
          {fill(say.version, { number: version.number })}
        </Link>
        {version.current && <span className="small"> ({say.now})</span>}
      </p>
      <p className="small">
        {version.verdict ? <VerdictPhrase verdict={version.verdict} /> : <span className="quiet">{say.noVerdict}</span>}
      </p>
      <p className="small quiet">
        {fill(say.by, { when: moment(version.madeAt, lang), name: nameOf(version.madeBy?.name) })}
      </p>
    </div>
  )
}
