import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { Page as PagePart } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { read } from '../../queries.ts'
import { useFrameWords, useSay } from '../../words/index.ts'
import { AnswerView } from './answer-view.tsx'
import { BringBox } from './bring-box.tsx'
import { UnderWay } from './under-way.tsx'
import { useList } from './use-list.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/import.css'
import '../../styles/list.css'

type Mail = Reply<'GET /api/v1/mails'>['mails'][number]

const MOST = 200

/** Where the list that somebody was going to mail is checked. Nothing of it is kept. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const mails = useQuery(read('GET /api/v1/mails', { query: { limit: MOST } }))
  return (
    <PagePart title={pages.list} lead={say.lead}>
      <Loaded query={mails} lines={4}>
        {({ mails: all }) => {
          const open = all.filter(({ stations }) => stations.audience.because !== 'no-audience')
          return open.length > 0 ? <Desk mails={open} /> : <NoMail />
        }}
      </Loaded>
    </PagePart>
  )
}

function NoMail() {
  const say = useSay({ nl, en }).noMail
  return (
    <Empty title={say.title} action={<Link to="/purpose/mails">{say.go}</Link>}>
      <Steps steps={say.steps} />
    </Empty>
  )
}

const Steps = ({ steps }: { readonly steps: readonly string[] }) => (
  <ol className="teach">
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
)

function Desk({ mails }: { readonly mails: readonly Mail[] }) {
  const say = useSay({ nl, en })
  const go = useNavigate()
  const asked = useSearch({ from: '/audience/list' }).mail
  const { going, checked, error, check, fetch, cancel, clear } = useList()
  const mail = mails.find(({ id }) => id === asked) ?? mails[0]
  if (!mail) return null
  const choose = (id: string) => {
    clear()
    void go({ to: '/audience/list', search: { mail: id } })
  }
  return (
    <>
      <div className="list-mail">
        <NativeSelect
          label={say.mail}
          description={say.mailHint}
          data={mails.map(({ id, name }) => ({ value: id, label: name }))}
          value={mail.id}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      </div>
      {going?.what === 'check' ? (
        <UnderWay going={going} cancel={cancel} />
      ) : (
        !checked && <BringBox bring={(list) => void check(list, mail.id, null)} />
      )}
      {error !== null && <Trouble error={error} />}
      {!checked && !going && (
        <section className="list-teach">
          <h2 className="part-title">{say.teach.title}</h2>
          <Steps steps={say.teach.steps} />
        </section>
      )}
      {checked && going?.what !== 'check' && (
        <AnswerView
          checked={checked}
          going={going}
          again={(column) => void check(checked.list, checked.mailId, column)}
          fetch={(name, then) => void fetch(checked, name, then)}
          cancel={cancel}
          clear={clear}
        />
      )}
    </>
  )
}
