import type { Problem } from '@waarom/purpose/problem.ts'
import { useEffect, useState } from 'react'
import { LIMITS } from '../../limits.ts'
import { count } from '../../words/index.ts'
import type { Unread } from './mail/mail.ts'
import { fill, type Lang, useWords, type Words } from './words/index.ts'

/** What went wrong, in three sentences. */
export interface Trouble {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** Why nothing came in, in the language of the page. */
export function troubleOf(one: Unread | 'sample', { error }: Words, lang: Lang): Trouble {
  if (one === 'sample') return error.sample
  if ('unreadable' in one) return { ...error.unreadable, what: fill(error.unreadable.what, { name: one.unreadable }) }
  const { what, why, fix } = error.tooLarge
  const limit = count(LIMITS.fileBytes / 1_000_000, lang)
  return { what: fill(what, { size: count(one.sizeMb, lang) }), why: fill(why, { limit }), fix }
}

/** A mail that could not be read: what, why, and what now. */
export function ErrorView({ problem, trouble }: { readonly problem: Problem | null; readonly trouble?: Trouble }) {
  const { words, lang } = useWords()
  const [said, setSaid] = useState<Trouble>(trouble ?? words.error.unknown)
  useEffect(() => {
    if (trouble || !problem) {
      setSaid(trouble ?? words.error.unknown)
      return
    }
    let stale = false
    void import('@waarom/purpose/report/problem-words.ts').then(
      ({ problemWords }) => !stale && setSaid(problemWords(problem, lang)),
      () => {},
    )
    return () => {
      stale = true
    }
  }, [problem, trouble, lang, words])
  return (
    <div className="trouble" role="alert">
      <h1 className="trouble-heading">{words.error.heading}</h1>
      <p>{said.what}</p>
      <p>{said.why}</p>
      <p>{said.fix}</p>
    </div>
  )
}
