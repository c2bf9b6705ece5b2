import { NativeSelect } from '@mantine/core'
import { AreaField } from '../../../parts/area-field.tsx'
import { TextField } from '../../../parts/form.tsx'
import { RowAct } from '../../../parts/row-act.tsx'
import { useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { counted } from './counted.ts'

/** A group of the audience, as far as its line shows it; the page keeps what more it has. */
export interface ShownGroup {
  readonly id: string
  readonly name: string
  /** The rule as a sentence in the language of the page; not shown of the only group. */
  readonly said: string
  /** Which variant of the mail it gets; null while that is not chosen. */
  readonly variant: string | null
  /** How many people get it; null while that is counted. */
  readonly reached: number | null
  /** The reason that the recipient reads. */
  readonly sentence: { readonly nl: string; readonly en: string }
}

/** A variant of the mail, with its verdict in a few words. */
export interface Variant {
  readonly id: string
  readonly name: string
  readonly verdict: string
}

interface Props<Group extends ShownGroup> {
  readonly variants: readonly Variant[]
  /** Told that its rule is to be changed. */
  readonly onEdit: (group: Group) => void
  /** Told that somebody wants to see its people. */
  readonly onOpen: (group: Group) => void
  readonly group: Group
  /** Its place in the order, from nought, of so many. */
  readonly at: number
  readonly size: number
  readonly name: string
  readonly change: (group: Group) => void
  /** The same for what is typed. */
  readonly type: (group: Group) => void
  readonly move: (to: number) => void
  readonly remove: () => void
}

/** One group of the audience: its name, variant, rule and sentence, and its place in the order. */
export function OneGroup<Group extends ShownGroup>(props: Props<Group>) {
  const { group, name, variants, change, type, onEdit } = props
  const say = useSay({ nl, en }).groups
  const verdict = variants.find(({ id }) => id === group.variant)?.verdict
  return (
    <li className="group" data-group={group.id}>
      <div className="group-top">
        <TextField
          label={say.name}
          value={group.name}
          placeholder={name}
          maxLength={80}
          onChange={({ currentTarget }) => type({ ...group, name: currentTarget.value })}
        />
        <div>
          <NativeSelect
            label={say.variant}
            data={[
              ...(group.variant === null ? [{ value: '', label: say.choose }] : []),
              ...variants.map((one) => ({ value: one.id, label: one.name })),
            ]}
            value={group.variant ?? ''}
            onChange={({ currentTarget }) => change({ ...group, variant: currentTarget.value || null })}
          />
          {verdict && <p className="small quiet">{verdict}</p>}
        </div>
        <Reached {...props} />
      </div>
      {props.size > 1 && (
        <p className="group-rule">
          {group.said} <RowAct says={say.change} about={name} act={() => onEdit(group)} />
        </p>
      )}
      <Sentences group={group} type={type} />
      <GroupActs {...props} />
    </li>
  )
}

function Reached<Group extends ShownGroup>({ group, name, onOpen }: Props<Group>) {
  const say = useSay({ nl, en }).groups
  const lang = useLang()
  if (group.reached === null) return <p className="group-reached quiet">{say.counting}</p>
  if (group.reached === 0) return <p className="group-reached quiet">{say.none}</p>
  return (
    <p className="group-reached">
      <RowAct says={counted(say.reached, group.reached, lang)} about={name} act={() => onOpen(group)} />
    </p>
  )
}

function Sentences<Group extends ShownGroup>({ group, type }: Pick<Props<Group>, 'group' | 'type'>) {
  const say = useSay({ nl, en }).groups
  const lang = useLang()
  const { sentence } = group
  const fields = [
    { key: 'nl', label: say.inDutch },
    { key: 'en', label: say.inEnglish },
  ] as const
  return (
    <details className="as-table group-sentence">
      <summary>
        {say.sentence}: <span className="group-said">{sentence[lang] || say.missing}</span>
      </summary>
      <p className="small quiet">{say.sentenceHint}</p>
      <div className="group-sentences">
        {fields.map(({ key, label }) => (
          <AreaField
            key={key}
            lang={key}
            label={label}
            value={sentence[key]}
            minRows={2}
            maxLength={400}
            onChange={({ currentTarget }) => type({ ...group, sentence: { ...sentence, [key]: currentTarget.value } })}
          />
        ))}
      </div>
    </details>
  )
}

function GroupActs<Group extends ShownGroup>({ at, size, name, move, remove }: Props<Group>) {
  const say = useSay({ nl, en }).groups
  return (
    <p className="group-acts">
      {size > 1 && (
        <>
          <button type="button" className="do" data-move="up" aria-disabled={at === 0} onClick={() => move(at - 1)}>
            {say.up}
            <span className="away">: {name}</span>
          </button>
          <button
            type="button"
            className="do"
            data-move="down"
            aria-disabled={at === size - 1}
            onClick={() => move(at + 1)}
          >
            {say.down}
            <span className="away">: {name}</span>
          </button>
        </>
      )}
      <RowAct says={say.remove} about={name} act={remove} />
    </p>
  )
}
