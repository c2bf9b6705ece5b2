import { expect, test } from 'vitest'
import { waarom } from '../fixtures/terminal.ts'

// Written as numbers, so that this file itself steers nothing: escape, CSI, a change of direction, a line separator.
const STEERING = [0x1b, 0x9b, 0x202e, 0x2066, 0x2028].map((code) => String.fromCodePoint(code)).join('2J')
const MAIL = `Subject: Uw pakket ${STEERING}\n\nUw pakket ${STEERING} komt morgen. Koop nu een tas met korting.`

test.each(['pretty', 'json', 'sarif', 'html'])('%s: no character of a mail steers the terminal', async (format) => {
  const { out, err } = await waarom(['check', '-', '--as', 'txt', '--format', format], { input: MAIL })
  expect(out.length).toBeGreaterThan(0)
  expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u)
})

test('json: the words of the mail are those of the mail all the same', async () => {
  const { out } = await waarom(['check', '-', '--as', 'txt', '--format', 'json'], { input: MAIL })
  const { mails } = JSON.parse(out) as { mails: { subject: string }[] }
  expect(mails[0]?.subject).toContain('Uw pakket')
})
