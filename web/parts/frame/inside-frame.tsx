import { Link } from '@tanstack/react-router'
import type { Question } from '../../page-route.tsx'
import type { Person } from '../../session.ts'
import { fill, useFrameWords } from '../../words/index.ts'
import { Notices } from '../notices.tsx'
import { Confirming } from './confirming.tsx'
import { HeldBanner } from './held-banner.tsx'
import { KeyList } from './key-list.tsx'
import { type OpenPage, QUESTIONS, useEntry } from './open-pages.ts'
import { Palette } from './palette.tsx'
import { PersonMenu } from './person-menu.tsx'
import { SkipLink } from './switches.tsx'
import { UnreadCount } from './unread-count.tsx'
import type { Over } from './use-frame-keys.ts'
import '../../styles/inside.css'

interface Props {
  readonly person: Person
  readonly pages: readonly OpenPage[]
  /** What is opened over the page. */
  readonly over: Over | null
  readonly show: (over: Over | null) => void
}

/** What stands around each page for whoever is signed in: the three questions, their rooms, and the way to anything. */
export function InsideFrame({ person, pages, over, show }: Props) {
  const words = useFrameWords()
  const under = useEntry()?.under ?? null
  const rooms = pages.filter(({ entry }) => entry.under !== null && entry.under === under)
  const [showKeys, shut] = [() => show('keys'), () => show(null)]
  return (
    <>
      <header className="head inside">
        <SkipLink />
        <div className="head-in">
          <p className="brand">
            <Link to="/home">Waarom</Link>
          </p>
          <nav className="questions" aria-label={words.frame.questions}>
            {QUESTIONS.map((question, at) => (
              <QuestionLink key={question} question={question} at={at + 1} pages={pages} isHere={under === question} />
            ))}
          </nav>
          <div className="head-do small">
            <button type="button" className="seek" onClick={() => show('palette')}>
              <span>{words.frame.search}</span> <kbd>{words.frame.searchKeys}</kbd>
            </button>
            <UnreadCount />
            <PersonMenu person={person} pages={pages} showKeys={showKeys} />
          </div>
        </div>
        {under !== null && rooms.length > 0 && (
          <nav className="rooms small" aria-label={fill(words.frame.rooms, { question: words.questions[under].name })}>
            <ul>
              {rooms.map(({ path, entry }) => (
                <li key={path}>
                  <Link to={path} activeOptions={{ exact: path === '/' }}>
                    {words.pages[entry.name]}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <HeldBanner />
      {over === 'palette' && <Palette close={shut} pages={pages} showKeys={showKeys} />}
      {over === 'keys' && (
        <KeyList
          close={shut}
          pages={pages.flatMap(({ entry }) => (entry.key ? [{ key: entry.key, title: words.pages[entry.name] }] : []))}
        />
      )}
      <Notices />
      <Confirming person={person} />
    </>
  )
}

interface QuestionProps {
  readonly question: Exclude<Question, 'settings'>
  readonly at: number
  readonly pages: readonly OpenPage[]
  readonly isHere: boolean
}

/** One of the three questions; it leads to its first room. */
function QuestionLink({ question, at, pages, isHere }: QuestionProps) {
  const { name, question: asks } = useFrameWords().questions[question]
  const first = pages.find(({ entry }) => entry.under === question)
  return (
    <Link
      to={first?.path ?? `/${question}`}
      className="question"
      title={asks}
      aria-current={isHere ? 'true' : undefined}
      activeProps={{}}
    >
      <span className="question-at" aria-hidden="true">
        {at}
      </span>
      {name}
    </Link>
  )
}
