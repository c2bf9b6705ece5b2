import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { later } from '../../../again.ts'
import { ask } from '../../../client.ts'
import { keep, kept } from '../../../kept.ts'
import { EMPTY, stepped } from '../../check/mail/history.ts'
import { Saver, type Saving } from '../../mail/saver.ts'
import { useSafety } from '../../mail/use-safety.ts'
import { type Content, contentOf, isWhole, type Shown } from './content.ts'

/** The last saving of audiences that were left, by their mail; who comes back to one waits for it. */
export const underway = new Map<string, Promise<void>>()

/** Whom a mail is for, with everything one can do to it, and how its saving goes. */
export interface Desk {
  /** Null before somebody began. */
  readonly content: Content | null
  readonly saving: Saving
  /** The version that the server has; null before the first. */
  readonly versionId: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** How it was before the last step; null when there was none. */
  readonly before: Content | null
  readonly put: (content: Content) => void
  /** The same for what is typed: steps that follow fast are one. */
  readonly type: (content: Content) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Saves now, before something that counts on it. */
  readonly flush: () => Promise<void>
  readonly keepOurs: () => Promise<void>
  readonly takeTheirs: () => Promise<void>
}

/** Keeps the audience of a mail with its history; every change is saved by itself. */
export function useDesk(mailId: string, userId: string, shown: Shown): Desk {
  const [unsaved] = useState(() => keptAudience(mailId, userId))
  const [first] = useState(() => unsaved?.content ?? (shown.audience && contentOf(shown.audience)))
  const [history, step] = useReducer(stepped<Content>, EMPTY, () => ({ ...EMPTY, now: first }))
  const [saving, setSaving] = useState<Saving>({ state: 'saved' })
  const [versionId, setVersionId] = useState(shown.audience?.id ?? null)
  const client = useQueryClient()
  const [saver] = useState(
    () =>
      new Saver<Content>(
        {
          changed: 'audience/changed-meanwhile',
          isWhole,
          send: async (content, basedOn) => {
            const id = await sendAudience(mailId, content, basedOn)
            for (const route of STALE) void client.invalidateQueries({ queryKey: [route] })
            return id
          },
          keep: (content, basedOn) => keepAudience(mailId, content && { content, basedOn, by: userId }),
          tell: (next, id) => {
            setSaving(next)
            setVersionId(id)
          },
          later,
        },
        unsaved ? unsaved.basedOn : (shown.audience?.id ?? null),
      ),
  )
  const { now } = history
  const known = useRef(unsaved ? null : now)
  useEffect(() => {
    if (now === null || now === known.current) return
    known.current = now
    saver.change(now)
  }, [saver, now])
  useSafety(saver, (saved) => underway.set(mailId, saved))
  const newest = () => ask('GET /api/v1/mails/:id/audience', { params: { id: mailId } })
  return {
    content: now,
    saving,
    versionId,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    before: history.past.at(-1) ?? null,
    put: useCallback((next: Content) => step({ do: 'put', next }), []),
    type: useCallback((next: Content) => step({ do: 'type', next, atMs: performance.now() }), []),
    undo: useCallback(() => step({ do: 'undo' }), []),
    redo: useCallback(() => step({ do: 'redo' }), []),
    flush: useCallback(() => saver.flush(), [saver]),
    keepOurs: async () => saver.keepOurs((await newest()).audience?.id ?? null),
    takeTheirs: async () => {
      const { audience } = await newest()
      if (!audience) return
      saver.takeTheirs(audience.id)
      const theirs = contentOf(audience)
      known.current = theirs
      step({ do: 'put', next: theirs })
    },
  }
}

async function sendAudience(id: string, content: Content, basedOn: string | null): Promise<string> {
  const body = { ...content, basedOn }
  return (await ask('PUT /api/v1/mails/:id/audience', { params: { id }, body })).id
}

const STALE = [
  'GET /api/v1/mails',
  'GET /api/v1/mails/:id',
  'GET /api/v1/mails/:id/audience',
  'GET /api/v1/mails/:id/audience/versions',
  'GET /api/v1/mails/:id/snapshots',
  'GET /api/v1/mails/:id/snapshots/:snapshot',
] as const

/** What stands in the browser until the server has it. */
interface KeptAudience {
  readonly content: Content
  readonly basedOn: string | null
  /** Whose it is; somebody else who signs in here is not shown it. */
  readonly by: string
}

const keyOf = (mailId: string) => `waarom.audience.${mailId}`

const keepAudience = (mailId: string, unsaved: KeptAudience | null) =>
  void keep(keyOf(mailId), unsaved && JSON.stringify(unsaved))

function keptAudience(mailId: string, by: string): KeptAudience | null {
  try {
    const found: KeptAudience | null = JSON.parse(kept(keyOf(mailId)) ?? 'null')
    return found?.by === by && Array.isArray(found.content?.groups) ? found : null
  } catch {
    return null
  }
}
