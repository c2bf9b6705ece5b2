import { useQueryClient } from '@tanstack/react-query'
import type { Declared } from '@waarom/purpose/facts/fact.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { later } from '../../again.ts'
import type { Mail } from '../check/mail/mail.ts'
import type { Choice } from '../check/mail/store.ts'
import { type Desk, useSteps } from '../check/use-mail.ts'
import { Saver, type Saving } from './saver.ts'
import { type MailLine, type Shown, sendDraft } from './send.ts'
import { keepUnsaved, keptUnsaved, type Unsaved } from './unsaved.ts'
import { useSafety } from './use-safety.ts'

/** The last saving of mails that were left, by their number; who comes back to one waits for it. */
export const underway = new Map<string, Promise<void>>()

/** What a mail is opened with. */
export interface Opening {
  readonly line: MailLine
  readonly draft: Shown | null
  readonly mail: Mail | null
  readonly organisation: { readonly laws: readonly string[]; readonly reading: 'milder' | 'stricter' }
  readonly userId: string
}

/** The desk of a mail of the house, with how its saving goes. */
export interface MailDesk {
  readonly desk: Desk
  readonly saving: Saving
  /** The version that the server has; null before the first. */
  readonly draftId: string | null
  /** Saves now, before something that counts on it. */
  readonly flush: () => Promise<void>
  readonly keepOurs: () => void
  readonly takeTheirs: (draft: Shown, mail: Mail) => void
}

/** Keeps a mail of the house with its history; every change is saved by itself. */
export function useMailDesk(opening: Opening): MailDesk {
  const { line, draft, organisation, userId } = opening
  const [before] = useState(() => keptUnsaved(line.id, userId))
  const steps = useSteps(() => before?.mail ?? opening.mail)
  const [choice, choose] = useState<Choice>(() => firstChoice(opening, before))
  const [saving, setSaving] = useState<Saving>({ state: 'saved' })
  const [draftId, setDraftId] = useState(draft?.id ?? null)
  const client = useQueryClient()
  const [saver] = useState(
    () =>
      new Saver<Unsaved>(
        {
          changed: 'drafts/changed-meanwhile',
          send: async (what, basedOn) => {
            const id = await sendDraft(line.id, what, basedOn)
            for (const route of ['GET /api/v1/mails', 'GET /api/v1/mails/:id', 'GET /api/v1/mails/:id/drafts'])
              void client.invalidateQueries({ queryKey: [route] })
            return id
          },
          keep: (what, basedOn) => keepUnsaved(line.id, what && { ...what, by: userId, basedOn }),
          tell: (next, id) => {
            setSaving(next)
            setDraftId(id)
          },
          later,
        },
        before ? before.basedOn : (draft?.id ?? null),
      ),
  )
  const { mail, put } = steps
  const ofHouse = same(choice.laws, organisation.laws) && draft?.laws == null
  const state = useMemo<Unsaved | null>(
    () => mail && { mail, laws: ofHouse ? null : choice.laws, declared: choice.declared },
    [mail, ofHouse, choice.laws, choice.declared],
  )
  const known = useRef(before ? null : state)
  useEffect(() => {
    if (state === null || state === known.current) return
    known.current = state
    saver.change(state)
  }, [saver, state])
  useSafety(saver, (saved) => underway.set(line.id, saved))
  return {
    desk: { ...steps, choice, kept: false, choose },
    saving,
    draftId,
    flush: useCallback(() => saver.flush(), [saver]),
    keepOurs: () => void saver.keepOurs(),
    takeTheirs: (theirs, their) => {
      saver.takeTheirs(theirs.id)
      choose({ ...choice, laws: theirs.laws ?? organisation.laws, declared: theirs.declared as Declared })
      put(their)
    },
  }
}

function firstChoice({ line, draft, organisation }: Opening, before: Unsaved | null): Choice {
  const laws = (before ? before.laws : draft?.laws) ?? organisation.laws
  return {
    home: laws[0] ?? 'NL',
    laws,
    reading: organisation.reading,
    stream: line.stream,
    declared: before?.declared ?? (draft?.declared as Declared | undefined) ?? {},
  }
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((law) => other.includes(law))
