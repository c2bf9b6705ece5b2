import { expect, test } from 'vitest'
import { pairs } from './pairs.ts'

test('each name stands in the margin, with what is said of it beside it', () => {
  expect(
    pairs(
      [
        ['Maat', 'Niemand zei wat het is.'],
        ['Notitie', 'Vrije tekst.'],
      ],
      80,
    ),
  ).toEqual(['  Maat     Niemand zei wat het is.', '  Notitie  Vrije tekst.'])
})

test('what is long is folded on its own side, within the width that there is', () => {
  const lines = pairs([['een_naam_van_een_kolom_die_nergens_ophoudt', 'Een zin die niet op een regel past.']], 30)
  expect(lines).toEqual([
    expect.stringMatching(/^ {2}een_naam_ {3}Een zin die niet$/),
    expect.stringMatching(/^ {2}van_een_k? {3}/),
    ...lines.slice(2),
  ])
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(30)
})

test('of nothing there is nothing', () => {
  expect(pairs([], 80)).toEqual([])
})
