import { useQuery } from '@tanstack/react-query'
import { expectSession } from '../../session.ts'
import { fill, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Provider {
  readonly start: string
  readonly provider: string
}

/** The provider of single sign-on, when the house has one. */
export function Elsewhere() {
  const say = useSay({ nl, en })
  const { data } = useQuery({ queryKey: ['sign-in-ways'], queryFn: providerOf, staleTime: Number.POSITIVE_INFINITY })
  if (!data) return null
  return (
    <p className="form-else">
      <span className="quiet">{say.or}</span>{' '}
      <a href={data.start} onClick={expectSession}>
        {fill(say.elsewhere, { provider: data.provider })}
      </a>
    </p>
  )
}

/** A server without single sign-on may not know the question. */
async function providerOf(): Promise<Provider | null> {
  const reply = await fetch('/api/v1/sign-in-ways')
  if (!reply.ok) return null
  const ways = (await reply.json()) as { readonly singleSignOn: Provider | null }
  return ways.singleSignOn
}
