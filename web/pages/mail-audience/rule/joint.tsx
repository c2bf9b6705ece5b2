import { useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { useEditing } from './editing.ts'
import type { Place } from './field.ts'
import { groupOf, partAt } from './place.ts'

/** The word between a part of a group and the one above it: "en", "of". */
export function Joint({ path }: { readonly path: Place }) {
  const say = useSay({ nl, en }).rule
  const { rule } = useEditing()
  const at = path.at(-1)
  if (at === undefined) return null
  const home = partAt(rule, path.slice(0, -1))
  const kind = (home && groupOf(home)?.kind) ?? 'all'
  return <span className="joint">{at === 0 ? '' : say.joints[kind]}</span>
}
