/** A word that the browser keeps; null when there is none, or when the browser keeps nothing. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a word in the browser, or forgets it when it is null. Returns false when the browser refuses. */
export function keep(key: string, word: string | null): boolean {
  try {
    if (word === null) localStorage.removeItem(key)
    else localStorage.setItem(key, word)
    return true
  } catch {
    return false
  }
}
