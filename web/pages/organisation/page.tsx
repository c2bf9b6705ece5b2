import { Checkbox, Radio } from '@mantine/core'
import '@mantine/core/styles/Radio.layer.css'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { RULEBOOKS } from '@waarom/purpose/law/index.ts'
import type { Reply } from '../../client.ts'
import { Form } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read, useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { useFrameWords, useLang, useSay } from '../../words/index.ts'
import { PlaceSection } from './place-section.tsx'
import { QuestionSection } from './question-section.tsx'
import { RuleSection } from './rule-section.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'

type Chosen = Reply<'GET /api/v1/organisation'>

/** What the organisation chose: law, language, time, what is a question, and how long what is kept. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const chosen = useQuery(read('GET /api/v1/organisation'))
  const isCounsel = useMay(['counsel'])
  const isAdministrator = useMay(['administrator'])
  return (
    <PagePart title={pages.organisation} lead={say.lead}>
      <Loaded query={chosen} lines={8}>
        {(data) => (
          <>
            <LawSection chosen={data} may={isCounsel} />
            <PlaceSection chosen={data} may={isAdministrator} />
            <QuestionSection chosen={data} />
          </>
        )}
      </Loaded>
      <RuleSection may={isCounsel || isAdministrator} />
    </PagePart>
  )
}

interface Props {
  readonly chosen: Chosen
  readonly may: boolean
}

function LawSection({ chosen, may }: Props) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const lang = useLang()
  const form = useForm({
    mode: 'controlled',
    initialValues: { laws: [...chosen.laws], reading: chosen.reading as string },
  })
  const change = useDo('PUT /api/v1/organisation/law', {
    stale: ['GET /api/v1/organisation'],
    then: () => notify(say.saved),
  })
  const nameOf = (code: string) => RULEBOOKS.find((book) => book.code === code)?.name[lang] ?? code
  if (!may)
    return (
      <Section title={say.law} lead={say.lawLead}>
        <dl className="facts">
          <dt>{say.laws}</dt>
          <dd>{chosen.laws.map(nameOf).join(', ')}</dd>
          <dt>{say.readingShort}</dt>
          <dd>{say.readings[chosen.reading]}</dd>
        </dl>
      </Section>
    )
  return (
    <Section title={say.law} lead={say.lawLead}>
      <Form
        form={form}
        says={say.saveLaw}
        send={({ laws, reading }) => change.mutateAsync({ body: { laws, reading: reading as Chosen['reading'] } })}
      >
        <Checkbox.Group label={say.laws} {...form.getInputProps('laws')}>
          {RULEBOOKS.map(({ code }) => (
            <Checkbox key={code} value={code} label={nameOf(code)} mt={6} />
          ))}
        </Checkbox.Group>
        <Radio.Group label={say.reading} {...form.getInputProps('reading')}>
          {Object.entries(say.readings).map(([value, label]) => (
            <Radio key={value} value={value} label={label} mt={6} />
          ))}
        </Radio.Group>
      </Form>
    </Section>
  )
}
