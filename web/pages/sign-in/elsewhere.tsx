import { useQuery } from '@tanstack/react-query'
import { read } from '../../queries.ts'
import { expectSession } from '../../session.ts'
import { fill, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The provider of single sign-on, when the house has one. */
export function Elsewhere() {
  const say = useSay({ nl, en })
  const { data } = useQuery({ ...read('GET /api/v1/sign-in-ways'), staleTime: Number.POSITIVE_INFINITY })
  const provider = data?.singleSignOn
  if (!provider) return null
  return (
    <p className="form-else">
      <span className="quiet">{say.or}</span>{' '}
      <a href={provider.start} onClick={expectSession}>
        {fill(say.elsewhere, { provider: provider.provider })}
      </a>
    </p>
  )
}
