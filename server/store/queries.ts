import { readFileSync } from 'node:fs'
import { invariant } from '@waarom/purpose/problem.ts'

/** One statement with its parameters by number. */
export interface Query {
  readonly text: string
  /** The names of its parameters, in the order of their numbers. */
  readonly parameters: readonly string[]
}

/** What the parameters of queries are given, by name; one query may use fewer. */
export type Given = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/** A name behind one colon; two make a cast. */
const NAMED = /(?<![:\w]):([a-z_]+)\b/g

/** Reads the statements of a file of SQL, in its order: each stands under a line `-- name: …`, with parameters as `:name`. */
export function readQueries<Name extends string>(file: URL): Readonly<Record<Name, Query>> {
  const [, ...parts] = readFileSync(file, 'utf8').split(/^-- name: /m)
  const queries = parts.map((part): [string, Query] => {
    const end = part.indexOf('\n')
    const parameters: string[] = []
    const text = part
      .slice(end)
      .replaceAll(/^\s*--.*$/gm, '')
      .replaceAll(NAMED, (_, name: string) => {
        if (!parameters.includes(name)) parameters.push(name)
        return `$${parameters.indexOf(name) + 1}`
      })
    return [part.slice(0, end).trim(), { text: text.trim().replace(/;$/, ''), parameters }]
  })
  return Object.fromEntries(queries) as Record<Name, Query>
}

/** The values of a query's parameters, in the order of their numbers. */
export function valuesOf({ parameters }: Query, given: Given): readonly Given[string][] {
  return parameters.map((name) => {
    const value = given[name]
    invariant(value !== undefined, `the parameter ${name}`)
    return value
  })
}
