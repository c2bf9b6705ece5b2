import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { MAKE_MAILS } from '../../page-route.tsx'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { useMay, usePerson } from '../../session.ts'
import { useFrameWords, useLang, useSay } from '../../words/index.ts'
import { MailLinks } from '../named-rules/mail-links.tsx'
import type { NamedRule } from '../named-rules/page.tsx'
import { RuleForm } from './rule-form.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/rule.css'

/** In the address, in the place of the number of a rule: the one that is not there yet. */
const NEW = 'new'

/** One rule with a name: what it says, to be changed word by word, and which mails have it. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const lang = useLang()
  const { id } = useParams({ from: '/audience/rules/$id' })
  const may = useMay(MAKE_MAILS)
  const person = usePerson()
  const query = useQuery({
    ...read('GET /api/v1/relevance-rules', { query: { lang } }),
    placeholderData: (before) => before,
  })
  const isNew = id === NEW && may
  const rule = query.data?.rules.find((one) => one.id === id) ?? null
  const back = <Link to="/audience/rules">{say.back}</Link>
  return (
    <PagePart
      title={isNew ? say.newTitle : (rule?.name ?? pages['named-rule'])}
      lead={isNew ? say.newLead : rule?.putAway ? say.away : may && rule && say.lead}
      actions={back}
    >
      <Loaded query={query} lines={6}>
        {() => {
          if (rule === null && !isNew) return <Empty title={say.gone}>{say.goneText}</Empty>
          return (
            <>
              {may && !rule?.putAway ? (
                <RuleForm key={id} {...{ id, rule }} userId={person?.id ?? ''} />
              ) : (
                rule && <Said rule={rule} />
              )}
              {rule && <Uses rule={rule} />}
            </>
          )
        }}
      </Loaded>
    </PagePart>
  )
}

function Said({ rule: { said, problem } }: { readonly rule: NamedRule }) {
  return <p className="rule-sentence">{said?.text ?? problem?.what}</p>
}

function Uses({ rule: { mails } }: { readonly rule: NamedRule }) {
  const say = useSay({ nl, en })
  return (
    <Section title={say.mails} lead={say.mailsLead}>
      <div>
        <MailLinks mails={mails} all />
      </div>
    </Section>
  )
}
