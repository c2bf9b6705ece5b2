import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { schemaPages } from './schemas.ts'

describe('the published schemas', () => {
  it.each(schemaPages().map(({ path, text }) => [path, text]))(
    'are what the code says: %s (node cli/schemas.ts writes them)',
    (path, text) => {
      expect(readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')).toBe(text)
    },
  )
})
