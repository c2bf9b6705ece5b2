import type { Rulebook } from '@waarom/purpose/law/rulebook.ts'
import { ALIASES, RULEBOOKS, rulebookOf } from '@waarom/purpose/law/rulebooks/index.ts'
import { nearest } from '../nearest.ts'
import { Complaint } from '../problems.ts'

/**
 * The rulebooks of a list of codes, in any case, with commas or as an array; each once.
 * @param file the file in which the codes stand, when they stand in one
 * @throws Complaint that names the nearest code
 */
export function rulebooksOf(codes: string | readonly string[], file?: string): readonly Rulebook[] {
  const names = (typeof codes === 'string' ? [codes] : codes).flatMap((one) => one.split(',')).map((one) => one.trim())
  const books = names.filter(Boolean).map((code) => {
    const book = rulebookOf(code)
    if (!book) throw unknown(code, file)
    return book
  })
  if (books.length === 0) throw unknown(names[0] ?? '', file)
  return [...new Set(books)]
}

function unknown(law: string, file: string | undefined): Complaint {
  const known = RULEBOOKS.map(({ code }) => code)
  const near = nearest(
    law.toUpperCase(),
    [...known, ...Object.keys(ALIASES)].map((one) => one.toUpperCase()),
  )
  const code = near && (known.find((one) => one.toUpperCase() === near) ?? near)
  return new Complaint('unknown-law', { law, known: known.join(', '), near: code ?? '' }, undefined, file)
}
