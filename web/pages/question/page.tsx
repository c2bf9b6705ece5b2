import { Link } from '@tanstack/react-router'
import { useEntry, useOpenPages } from '../../parts/frame/open-pages.ts'
import { Page as PagePart } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { usePerson } from '../../session.ts'
import { useFrameWords } from '../../words/index.ts'

/** The door of a question: what it asks, and the rooms that open for whoever is signed in. */
export function Page() {
  const words = useFrameWords()
  const under = useEntry()?.under ?? 'purpose'
  const rooms = useOpenPages(usePerson()?.roles ?? []).filter(({ entry }) => entry.under === under)
  const { name, question, lead } = words.questions[under]
  return (
    <PagePart title={question} lead={lead} width="text">
      {rooms.length > 0 ? (
        <ul className="ways">
          {rooms.map(({ path, entry }) => (
            <li key={path}>
              <Link to={path}>{words.pages[entry.name]}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <Empty title={name}>{words.noRooms}</Empty>
      )}
    </PagePart>
  )
}
