import type { Because } from '@waarom/purpose/law/rulebook.ts'
import { sourceName } from '@waarom/purpose/law/rulebooks/cite.ts'
import { day, fill, useWords } from '../words/index.ts'

/** Where a row of law comes from, what kind of source it is, and what is doubtful about it. */
export function Citation({ because }: { readonly because: Because }) {
  const { words, lang } = useWords()
  const { cite } = because
  return (
    <p className="cite small">
      <a href={cite.url} target="_blank" rel="noreferrer noopener" className="cite-where">
        {sourceName(cite)}
      </a>
      <span className="quiet">
        {' · '}
        {words.weight[cite.weight]}
        {cite.read && ` · ${fill(words.answer.read, { date: day(cite.read, lang) })}`}
      </span>
      {cite.sure !== 'read' && <span className="caution">{words.sure[cite.sure]}</span>}
    </p>
  )
}
