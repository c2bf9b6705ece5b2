import { expect, test } from 'vitest'
import { z } from 'zod'
import { typedAddress } from './mail-address.ts'
import { nearestIssue } from './nearest-issue.ts'
import { sayReason } from './reason.ts'

const shape = z.strictObject({
  text: z.string().min(2).max(5).optional(),
  code: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  id: z.uuid().optional(),
  day: z.iso.date().optional(),
  address: typedAddress.optional(),
  number: z.int().min(10).max(20_000).multipleOf(5).optional(),
  part: z.number().gt(0).lt(1).optional(),
  list: z.array(z.boolean()).min(1).max(2).optional(),
  one: z.enum(['in', 'out']).optional(),
  last: z.union([z.int(), z.literal('last')]).optional(),
  told: z
    .discriminatedUnion('as', [z.object({ as: z.literal('html') }), z.object({ as: z.literal('txt') })])
    .optional(),
  either: z.union([z.string().max(2), z.uuid()]).optional(),
  own: z
    .string()
    .refine(() => false)
    .optional(),
})

/** Why something is refused, in both languages. */
function reasons(value: object): readonly string[] {
  const [first] = shape.safeParse(value).error?.issues ?? []
  const { issues } = first ? nearestIssue(first) : { issues: [] }
  return [sayReason(issues, false, 'nl'), sayReason(issues, false, 'en')]
}

test.each([
  [{ text: 1 }, 'Hier hoort te staan: een tekst.', 'What should stand here: a text.'],
  [
    { text: 'a' },
    'Het laagste aantal tekens van deze tekst is 2.',
    'The lowest number of characters of this text is 2.',
  ],
  [
    { text: 'abcdef' },
    'Het hoogste aantal tekens van deze tekst is 5.',
    'The highest number of characters of this text is 5.',
  ],
  [
    { code: 'ABC' },
    'Deze tekst moet passen bij het patroon /^[a-z]{2}$/.',
    'This text should fit the pattern /^[a-z]{2}$/.',
  ],
  [{ id: 'x' }, 'Hier hoort te staan: een UUID.', 'What should stand here: a UUID.'],
  [
    { day: '2026-02-30' },
    'Hier hoort te staan: een dag, zoals 2026-01-31.',
    'What should stand here: a day, such as 2026-01-31.',
  ],
  [{ address: 'anna' }, 'Hier hoort te staan: een mailadres.', 'What should stand here: a mail address.'],
  [{ number: 1.5 }, 'Hier hoort te staan: een geheel getal.', 'What should stand here: a whole number.'],
  [{ number: 5 }, 'Dit getal moet minstens 10 zijn.', 'This number should be at least 10.'],
  [{ number: 25_000 }, 'Dit getal mag hoogstens 20.000 zijn.', 'This number should be at most 20,000.'],
  [{ number: 11 }, 'Dit getal moet een veelvoud van 5 zijn.', 'This number should be a multiple of 5.'],
  [{ part: 0 }, 'Dit getal moet groter dan 0 zijn.', 'This number should be greater than 0.'],
  [{ part: 1 }, 'Dit getal moet kleiner dan 1 zijn.', 'This number should be less than 1.'],
  [{ list: [] }, 'Het laagste aantal onderdelen van deze lijst is 1.', 'The lowest number of items of this list is 1.'],
  [
    { list: [true, true, true] },
    'Het hoogste aantal onderdelen van deze lijst is 2.',
    'The highest number of items of this list is 2.',
  ],
  [{ one: 'else' }, 'Hier hoort te staan: "in" of "out".', 'What should stand here: "in" or "out".'],
  [{ last: true }, 'Hier hoort te staan: een getal of "last".', 'What should stand here: a number or "last".'],
  [{ told: { as: 'pdf' } }, 'Hier hoort te staan: "html" of "txt".', 'What should stand here: "html" or "txt".'],
  [
    { either: 'anna' },
    'Hier hoort te staan: een UUID. Of: Het hoogste aantal tekens van deze tekst is 2.',
    'What should stand here: a UUID. Or: The highest number of characters of this text is 2.',
  ],
  [{ own: 'anna' }, 'Wat hier staat, hoort hier niet.', 'What stands here does not belong here.'],
  [{ colour: 'red' }, 'Dit kennen wij hier niet: "colour".', 'This is not known here: "colour".'],
])('%j is refused with a reason', (value, nl, en) => {
  expect(reasons(value)).toEqual([nl, en])
})

test('what should have been there and is not, is missing', () => {
  const [issue] = z.object({ at: z.string() }).safeParse({}).error?.issues ?? []
  expect(sayReason(issue ? [issue] : [], true, 'nl')).toBe('Dit ontbreekt. Hier hoort te staan: een tekst.')
})

test('nothing that came in is told, but the beginning of a name that is not known', () => {
  const name = 'anna.jansen@example.org'
  for (const value of [
    { text: name },
    { code: name },
    { id: name },
    { day: name },
    { one: name },
    { last: name },
    { own: name },
  ])
    for (const reason of reasons(value)) expect(reason).not.toContain('anna')
  const [nl = ''] = reasons({ ['k'.repeat(90)]: 1 })
  expect(nl.length).toBeLessThan(80)
})
