import { beforeEach, onTestFailed } from 'vitest'

/**
 * For tests that each go on where the one before ended: after one that failed the others are left out, by its name, so
 * that what went wrong stands alone. To be called within their `describe`.
 */
export function asOneStory(): void {
  let failed: string | null = null
  beforeEach(({ skip, task }) => {
    skip(failed !== null, `“${failed}” failed before it`)
    onTestFailed(() => {
      failed ??= task.name
    })
  })
}
