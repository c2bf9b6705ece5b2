import { TagsInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueries, useQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { Form } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { WORDS_LOOK } from '../../parts/words-look.ts'
import { read, useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, list, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Chosen = Reply<'GET /api/v1/organisation'>

/** Which events say that somebody asked something: of them the estimate of questions learns. */
export function QuestionSection({ chosen }: { readonly chosen: Chosen }) {
  const say = useSay({ nl, en })
  const may = useMay(['administrator', 'marketer'])
  return (
    <Section title={say.questions} lead={say.questionsLead}>
      {may ? <QuestionForm chosen={chosen} /> : <p>{chosen.questionEvents.join(', ') || say.questionEventsNone}</p>}
    </Section>
  )
}

function QuestionForm({ chosen }: { readonly chosen: Chosen }) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const form = useForm({ mode: 'controlled', initialValues: { questionEvents: [...chosen.questionEvents] } })
  const lang = useLang()
  const known = useQuery(named('')).data
  const change = useDo('PUT /api/v1/organisation/questions', {
    stale: ['GET /api/v1/organisation'],
    then: () => notify(say.saved),
  })
  const { questionEvents } = form.values
  const unheard = useUnheard(questionEvents)
  return (
    <Form form={form} says={say.saveQuestions} send={(body) => change.mutateAsync({ body })}>
      <TagsInput
        {...WORDS_LOOK}
        label={say.questionEvents}
        description={say.questionEventsHint}
        data={(known?.choices ?? []).map(({ value }) => value)}
        // Capitals count, as they do where the events are looked for.
        isDuplicate={(name, chosen) => chosen.includes(name)}
        {...(questionEvents.length === 0 ? { placeholder: say.questionEventsFind } : {})}
        {...form.getInputProps('questionEvents')}
      />
      {unheard.length > 0 && (
        <p className="heed" role="status">
          {fill(say.questionEventsUnheard, { names: list(unheard, lang) })}
        </p>
      )}
    </Form>
  )
}

/** The names of events that begin with a text, or have a word that does. */
const named = (text: string) => read('POST /api/v1/relevance-choices', { body: { list: 'event-names', text } })

/** Those of some names that no event has; where events are looked at in part nobody can say so of one. */
function useUnheard(names: readonly string[]): readonly string[] {
  return useQueries({
    queries: names.map(named),
    combine: (all) =>
      names.filter((name, at) => {
        const found = all[at]?.data
        return found && !found.isSample && !found.choices.some(({ value }) => value === name)
      }),
  })
}
