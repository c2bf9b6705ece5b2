import { array, assert, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../limits.ts'
import { type Address, readAddress } from './address.ts'

const numRuns = process.env['WAAROM_LONG'] ? 3_000 : 400

/** The address in a text, or the code with which it is refused. */
function read(text: string): Address | string {
  const result = readAddress(text)
  return result.ok ? result.value : result.problem.code
}

const keyOf = (text: string) => {
  const found = read(text)
  return typeof found === 'string' ? found : found.key
}

describe('one mailbox, one key', () => {
  test.each([
    ['spaces around it', ' jan@example.org\t'],
    ['a space without width, copied along', '\u200bjan@example.org\ufeff'],
    ['angle brackets', '<jan@example.org>'],
    ['angle brackets with spaces', ' < jan@example.org > '],
    ['the domain in capitals', 'jan@EXAMPLE.Org'],
    ['the name in capitals', 'JAN@example.org'],
    ['quotation marks that change nothing', '"jan"@example.org'],
    ['backslashes that change nothing', '"j\\an"@example.org'],
    ['wide letters in the domain', 'jan@ｅｘａｍｐｌｅ.org'],
    ['another full stop in the domain', 'jan@example。org'],
  ])('%s', (_, text) => {
    expect(keyOf(text)).toBe('jan@example.org')
  })

  test('an accent behind its letter is the letter with the accent', () => {
    expect(keyOf('jose\u0301@example.org')).toBe(keyOf('jos\u00e9@example.org'))
  })

  test('a domain in Unicode is the one in ASCII', () => {
    expect(keyOf('jan@bücher.example')).toBe('jan@xn--bcher-kva.example')
    expect(keyOf('jan@BÜCHER.example')).toBe('jan@xn--bcher-kva.example')
    expect(keyOf('jan@xn--bcher-kva.example')).toBe('jan@xn--bcher-kva.example')
  })
})

describe('what providers keep apart stays apart', () => {
  test.each([
    ['dots in the name', 'jan.jansen@example.org', 'janjansen@example.org'],
    ['a plus and what follows', 'jan+shop@example.org', 'jan@example.org'],
    ['a hyphen and what follows', 'jan-shop@example.org', 'jan@example.org'],
    ['an accent', 'josé@example.org', 'jose@example.org'],
    ['wide letters in the name', 'ｊａｎ@example.org', 'jan@example.org'],
    ['ß and ss in the domain', 'jan@straße.example', 'jan@strasse.example'],
    ['two domains of one provider', 'jan@gmail.com', 'jan@googlemail.com'],
    ['a domain and one below it', 'jan@example.org', 'jan@mail.example.org'],
    ['quotation marks that hold a space', '"jan jansen"@example.org', 'janjansen@example.org'],
  ])('%s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})

test('mail is sent to the name in its own case, at the domain in ASCII', () => {
  expect(read('<Jan.Jansen@BÜCHER.Example>')).toEqual({
    written: 'Jan.Jansen@xn--bcher-kva.example',
    key: 'jan.jansen@xn--bcher-kva.example',
  })
  expect(read('"Jan \\"J\\" Jansen"@example.org')).toMatchObject({ written: '"Jan \\"J\\" Jansen"@example.org' })
})

describe('what is no address is refused with a code', () => {
  test.each([
    ['address/empty', ''],
    ['address/empty', ' \u00a0\n'],
    ['address/empty', '<>'],
    ['address/no-at', 'jan'],
    ['address/no-at', 'jan＠example.org'],
    ['address/several', 'jan@example.org, piet@example.org'],
    ['address/several', 'jan@example.org;piet@example.org'],
    ['address/several', 'jan@@example.org'],
    ['address/local-part', '@example.org'],
    ['address/local-part', '.jan@example.org'],
    ['address/local-part', 'jan.@example.org'],
    ['address/local-part', 'jan..jansen@example.org'],
    ['address/local-part', 'jan jansen@example.org'],
    ['address/local-part', 'jan\u200b@example.org'],
    ['address/local-part', 'jan\r\nBcc:piet@example.org'],
    ['address/local-part', 'Jan <jan@example.org>'],
    ['address/local-part', 'mailto:jan@example.org'],
    ['address/local-part', '<<jan@example.org>>'],
    ['address/local-part', '"jan@example.org'],
    ['address/local-part', '"jan@example.org"'],
    ['address/local-part', '""@example.org'],
    ['address/local-part', '\ud800@example.org'],
    ['address/domain', 'jan@'],
    ['address/domain', 'jan@localhost'],
    ['address/domain', 'jan@example.org.'],
    ['address/domain', 'jan@.example.org'],
    ['address/domain', 'jan@example..org'],
    ['address/domain', 'jan@-example.org'],
    ['address/domain', 'jan@example_shop.org'],
    ['address/domain', 'jan@example .org'],
    ['address/domain', 'jan@[192.0.2.1]'],
    ['address/domain', 'jan@192.0.2.1'],
    ['address/domain', 'jan@xn--a.example'],
    ['address/domain', `jan@${'a'.repeat(64)}.example`],
    ['address/too-long', `${'a'.repeat(65)}@example.org`],
    ['address/too-long', `${'é'.repeat(33)}@example.org`],
    ['address/too-long', `${'a'.repeat(64)}@${'a.'.repeat(92)}example`],
    ['address/too-long', ' '.repeat(LIMITS.textUnits + 1)],
  ])('%s: %j', (code, text) => {
    expect(read(text)).toBe(code)
  })

  test('the longest address that servers take is read', () => {
    const longest = `${'a'.repeat(64)}@${'a.'.repeat(91)}example`
    expect(longest).toHaveLength(LIMITS.addressOctets)
    expect(read(longest)).toMatchObject({ written: longest })
    expect(read(longest.replace('example', 'examples'))).toBe('address/too-long')
  })
})

/** Signs at which readers of addresses stumble, thick enough for many addresses to be found. */
const SIGNS = [
  ...'aAjJzZ019.+-_@"\\<> ',
  'é',
  'e\u0301',
  '\u0301',
  'İ',
  'ß',
  'ẞ',
  'Σ',
  'ς',
  '\u200b',
  '\u200d',
  '。',
  'ｅ',
]
const hostile = string({
  unit: constantFrom(...SIGNS, '\ud800', '\u0000', 'xn--', '.org', '@example.org'),
  maxLength: 24,
})
const mailboxes = tuple(
  string({
    unit: constantFrom(...SIGNS.filter((sign) => !'.@"\\<> \u200b\u200d'.includes(sign))),
    minLength: 1,
    maxLength: 8,
  }),
  constantFrom('example.org', 'EXAMPLE.org', 'bücher.example', 'xn--bcher-kva.example'),
)

describe('whatever the text', () => {
  test('reading never throws, and an address or a code comes out', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), hostile, (any, likely) => {
        for (const text of [any, likely, `${any}@example.org`, `jan@${any}`]) readAddress(text)
      }),
      { numRuns },
    )
  })

  test('an address that was read reads as itself', () => {
    assert(
      property(hostile, mailboxes, (text, [local, domain]) => {
        for (const one of [text, `${local}@${domain}`, `"${local} ${local}"@${domain}`]) {
          const found = read(one)
          if (typeof found !== 'string') expect(read(found.written)).toEqual(found)
        }
      }),
      { numRuns },
    )
  })

  test('the key of a key is that key', () => {
    assert(
      property(mailboxes, ([local, domain]) => {
        const found = read(`${local}@${domain}`)
        if (typeof found !== 'string') expect(keyOf(found.key)).toBe(found.key)
      }),
      { numRuns },
    )
  })

  test('two addresses have one key exactly when name and domain are the same but for case', () => {
    const name = array(constantFrom('a', 'A', 'b', '.a', '+a', '-'), { minLength: 1, maxLength: 3 }).map(
      (parts) => `x${parts.join('')}`,
    )
    const domain = constantFrom('example.org', 'Example.ORG', 'example.com', 'mail.example.org')
    assert(
      property(name, domain, name, domain, (one, at, other, where) => {
        const same = one.toLowerCase() === other.toLowerCase() && at.toLowerCase() === where.toLowerCase()
        expect(keyOf(`${one}@${at}`) === keyOf(`${other}@${where}`)).toBe(same)
      }),
      { numRuns },
    )
  })
})
