import { Notifications, notifications } from '@mantine/notifications'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import { useFrameWords, type Words } from '../words/index.ts'
import '../styles/notices.css'

/** How long a notice stays; while it is pointed at or has the focus it stays. */
const STAYS_MS = 8000
/** With something to undo, long enough to read it, to find the button and to choose. */
const STAYS_TO_UNDO_MS = 20_000

/** Where notices stand: the frame has one. */
export function Notices() {
  const { states } = useFrameWords()
  return (
    <section aria-label={states.notices}>
      <Notifications position="bottom-left" limit={3} pauseResetOnHover="notification" zIndex={40} />
    </section>
  )
}

/** Says that something happened, with the way to take it back when there is one. */
export type Notify = (text: string, undo?: () => void) => void

/** How a page says that something happened. */
export function useNotify(): Notify {
  const { states } = useFrameWords()
  return (text, undo) => show(text, states, undo)
}

function show(text: string, states: Words['states'], undo?: () => void): void {
  const id = crypto.randomUUID()
  const take = () => {
    notifications.hide(id)
    undo?.()
  }
  notifications.show({
    id,
    role: 'status',
    closeButtonProps: { 'aria-label': states.shut },
    autoClose: undo ? STAYS_TO_UNDO_MS : STAYS_MS,
    message: (
      <>
        <span>{text}</span>
        {undo && (
          <button type="button" className="do" onClick={take}>
            {states.undo}
          </button>
        )}
      </>
    ),
  })
}
