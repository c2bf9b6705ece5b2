import { useState } from 'react'
import { LOOK_AT_PEOPLE } from '../../../page-route.tsx'
import { useNotify } from '../../../parts/notices.tsx'
import { Skeleton } from '../../../parts/states.tsx'
import { useMay } from '../../../session.ts'
import { useLang, useSay } from '../../../words/index.ts'
import { SavingLine, SavingTrouble } from '../../mail/saving-line.tsx'
import type { MailLine } from '../../mail/send.ts'
import { type Content, type Shown, withRule } from '../desk/content.ts'
import type { Desk } from '../desk/use-desk.ts'
import { FreezePart } from '../freeze/freeze-part.tsx'
import { useSayRule } from '../rule/use-rules.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { Band } from './band.tsx'
import { Begin } from './begin.tsx'
import { Compare } from './compare.tsx'
import { AudienceCurve } from './curve.tsx'
import { GroupsPart } from './groups-part.tsx'
import { Notes } from './notes.tsx'
import { openReached } from './opened.ts'
import { PeopleDialog } from './people-dialog.tsx'
import { AudienceFunnel, AudienceMap, AudienceNuisance } from './pictures.tsx'
import { RulePart } from './rule-part.tsx'
import { Sure } from './sure.tsx'
import { UndoButtons } from './undo-buttons.tsx'
import { useAsked, useCount } from './use-count.ts'
import { useOpened } from './use-opened.ts'
import { VariantsPart } from './variants-part.tsx'

interface Props {
  readonly line: MailLine
  readonly shown: Shown
  readonly desk: Desk
}

/** The room in which somebody says whom a mail is for. */
export function AudienceRoom({ line, shown, desk }: Props) {
  const say = useSay({ nl, en }).page
  const notify = useNotify()
  const { content, saving } = desk
  const saved = shown.audience?.id === desk.versionId ? (shown.audience?.number ?? null) : null
  const trouble = (
    <SavingTrouble
      saving={saving}
      words={say}
      again={() => void desk.flush()}
      keepOurs={() => void desk.keepOurs()}
      takeTheirs={() => void desk.takeTheirs().then(() => notify(say.conflict.took))}
    />
  )
  if (content === null) return <Begin mailId={line.id} shown={shown} onBegin={desk.put} />
  return (
    <Meant
      {...{ line, shown, desk, content, trouble }}
      saving={<SavingLine saving={saving} number={saved} words={say} />}
    />
  )
}

interface MeantProps extends Props {
  readonly content: Content
  readonly trouble: React.ReactNode
  readonly saving: React.ReactNode
}

function Meant({ line, shown, desk, content, trouble, saving }: MeantProps) {
  const say = useSay({ nl, en }).page
  const lang = useLang()
  const mayLook = useMay(LOOK_AT_PEOPLE)
  const { opened, open: setOpened } = useOpened()
  const [chosen, choose] = useState<string | null>(null)
  const sayRule = useSayRule(content.groups.map(({ rule }) => rule))
  const { asked, isBehind } = useAsked(content)
  const counting = useCount(line.id, asked, isBehind)
  const { count } = counting
  const open = mayLook ? setOpened : null
  const at = Math.max(
    0,
    content.groups.findIndex(({ id }) => id === chosen),
  )
  const group = content.groups[at]
  const nameOf = (number: number) => asked?.groups[number - 1]?.name ?? ''
  return (
    <>
      <Band
        counting={counting}
        onOpen={open && count && (() => setOpened(openReached(count.groups, nameOf, say, lang)))}
        trouble={trouble}
        isLost={desk.saving.state === 'lost'}
      >
        {saving}
        <UndoButtons desk={desk} />
      </Band>
      <Notes mailId={line.id} shown={shown} content={content} count={count} onRenew={desk.put} />
      <div className="audience-two">
        <div className="audience-rule">
          {group && (
            <RulePart
              key={group.id}
              {...{ group, sayRule, number: at + 1, isOnly: content.groups.length === 1 }}
              onChange={(rule) => desk.type(withRule(content, group.id, rule))}
              onTake={(rule) => desk.put(withRule(content, group.id, rule))}
            />
          )}
          <GroupsPart {...{ content, count, shown, sayRule, desk }} open={open} chosen={group?.id} onChoose={choose} />
          <VariantsPart {...{ mailId: line.id, shown, content, desk }} />
          <Sure {...{ shown, content, count, desk, open }} />
          {group && asked && content.mode === 'matching' && counting.error === null && (
            <AudienceCurve
              mailId={line.id}
              {...{ asked, group, number: at + 1 }}
              onChange={(rule) => desk.put(withRule(content, group.id, rule))}
            />
          )}
        </div>
        <div>
          {count ? (
            <AudienceFunnel count={count} open={open} />
          ) : (
            counting.isBehind && counting.error === null && <Skeleton lines={10} />
          )}
        </div>
      </div>
      <div className="audience-two audience-pictures">
        {count && <AudienceMap count={count} open={open} />}
        {group && asked && (
          <Compare mailId={line.id} {...{ asked, group, open, number: at + 1, before: desk.before }} />
        )}
      </div>
      {count && <AudienceNuisance count={count} />}
      <FreezePart
        {...{ mailId: line.id, shown, desk, open }}
        count={counting.isBehind ? null : count}
        isCounting={counting.error === null}
      />
      {mayLook && opened && asked && (
        <PeopleDialog mailId={line.id} audience={asked} opened={opened} open={setOpened} />
      )}
    </>
  )
}
