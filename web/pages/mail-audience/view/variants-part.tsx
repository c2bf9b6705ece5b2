import { Button, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { TextField } from '../../../parts/form.tsx'
import { RowAct } from '../../../parts/row-act.tsx'
import { list } from '../../../queries.ts'
import { fill, shortMoment, useLang, useSay } from '../../../words/index.ts'
import { type Content, type Shown, type Variant, withoutVariant, withVariant } from '../desk/content.ts'
import type { Desk } from '../desk/use-desk.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { verdictOf } from './groups-part.tsx'

interface Props {
  readonly mailId: string
  readonly shown: Shown
  readonly content: Content
  readonly desk: Desk
}

/** The versions of the mail that groups get, folded: most audiences have one. */
export function VariantsPart({ mailId, shown, content, desk }: Props) {
  const say = useSay({ nl, en }).page.variants
  const lang = useLang()
  const drafts = useInfiniteQuery(list('GET /api/v1/mails/:id/drafts', { params: { id: mailId } }))
  const versions = (drafts.data?.pages.flatMap((one) => one.drafts) ?? []).map(({ id, number, madeAt }) => ({
    value: id,
    label: fill(say.version, { number, when: shortMoment(madeAt, lang) }),
  }))
  const { variants } = content
  const change = (at: number, next: Variant) => desk.type({ ...content, variants: variants.with(at, next) })
  const { draftId } = shown.mail
  return (
    <details className="fold">
      <summary>{variants.length === 1 ? say.one : fill(say.many, { count: variants.length })}</summary>
      <p className="small quiet">{say.lead}</p>
      <ul className="variants">
        {variants.map((one, at) => (
          <li key={one.id} className="variant">
            <TextField
              label={say.name}
              value={one.name}
              maxLength={80}
              onChange={({ currentTarget }) => change(at, { ...one, name: currentTarget.value })}
            />
            <NativeSelect
              label={say.which}
              data={versions}
              value={one.draftId}
              onChange={({ currentTarget }) => change(at, { ...one, draftId: currentTarget.value })}
            />
            {variants.length > 1 && <WithoutTinge {...{ one, variants }} change={(next) => change(at, next)} />}
            <p className="small quiet">{verdictOf(shown, one.draftId, lang)}</p>
            {variants.length > 1 && (
              <RowAct says={say.remove} about={one.name} act={() => desk.put(withoutVariant(content, one.id))} />
            )}
          </li>
        ))}
      </ul>
      {draftId && (
        <Button
          variant="default"
          onClick={() => desk.put(withVariant(content, fill(say.unnamed, { number: variants.length + 1 }), draftId))}
        >
          {say.add}
        </Button>
      )}
    </details>
  )
}

interface TingeProps {
  readonly one: Variant
  readonly variants: readonly Variant[]
  readonly change: (next: Variant) => void
}

/** What people get whom only the tinge of a variant keeps out. */
function WithoutTinge({ one, variants, change }: TingeProps) {
  const say = useSay({ nl, en }).page.variants
  const others = variants.filter(({ id, withoutTinge }) => id !== one.id && withoutTinge === null)
  return (
    <NativeSelect
      label={say.withoutTinge}
      data={[{ value: '', label: say.noOther }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      value={one.withoutTinge ?? ''}
      onChange={({ currentTarget }) => change({ ...one, withoutTinge: currentTarget.value || null })}
    />
  )
}
