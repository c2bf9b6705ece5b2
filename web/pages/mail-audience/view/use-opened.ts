import { useLocation, useNavigate } from '@tanstack/react-router'
import type { Opened } from './people-dialog.tsx'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The people that are shown over the audience of a mail, for who comes back to it. */
    readonly opened?: Opened | undefined
  }
}

/** The people that are shown over the page. The browser keeps them with the page, so that the way back leads to them. */
export function useOpened() {
  const opened = useLocation({ select: ({ state }) => state.opened ?? null })
  const navigate = useNavigate()
  const open = (next: Opened | null) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      state: (before) => ({ ...before, opened: next ?? undefined }),
    })
  return { opened, open }
}
