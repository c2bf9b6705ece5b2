import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Offer } from './offer.ts'

/** What some browsers say of a key that only ends the composing of a sign. */
const COMPOSING = 229

/** Which offer is chosen, and what the keys of the field above them do. */
export interface Choice {
  readonly chosen: Offer | undefined
  readonly press: (event: KeyboardEvent) => void
  /** To be called when something else is typed: what was chosen or entered was for what stood there before. */
  readonly restart: () => void
}

/**
 * Chooses among what is found for a text: the first, until an arrow is pressed. Enter takes what is chosen; while nothing
 * is found yet, what is chosen once something is.
 * @param isBusy whether more may come for the same text, below what is there
 */
export function useChoice(found: readonly Offer[], isBusy: boolean, take: (offer: Offer) => void): Choice {
  const [id, choose] = useState<string | null>(null)
  const [isEntered, enter] = useState(false)
  const chosen = found.find((one) => one.id === id) ?? found[0]
  // Kept, so that what is found anew in another order leaves it chosen.
  if (chosen && chosen.id !== id) choose(chosen.id)
  useEffect(() => {
    if (!isEntered || (!chosen && isBusy)) return
    enter(false)
    if (chosen) take(chosen)
  })
  const move = (steps: 1 | -1) => {
    const at = found.findIndex((one) => one.id === id)
    choose(found.at((at + steps) % found.length)?.id ?? null)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === COMPOSING) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    // The key that opened the palette may still be held down.
    else if (event.key === 'Enter' && !event.repeat) enter(true)
    else return
    event.preventDefault()
  }
  const restart = () => {
    choose(null)
    enter(false)
  }
  return { chosen, press, restart }
}
