import { describe, expect, it } from 'vitest'
import { parse } from '../parse.ts'

/** The lines of a text that are read as its footer. */
async function footerOf(text: string): Promise<string[]> {
  const parsed = await parse({ bytes: JSON.stringify({ subject: 'Bericht', text }), as: 'json' })
  if (!parsed.ok) throw new Error(parsed.problem.code)
  return parsed.value.segments.filter(({ role }) => role === 'footer' || role === 'legal').map(({ text: line }) => line)
}

const BODY = 'Uw afspraak van dinsdag gaat niet door.\n\nWij bellen u morgen voor een nieuwe.'

describe('a footer', () => {
  it.each([
    ['why somebody gets the mail', 'U ontvangt deze mail omdat u klant bent.'],
    ['a way to unsubscribe', 'Uitschrijven'],
    ['a register', 'KvK 30124578'],
    ['a postal address', 'Kadelaan 14, 3511 XB Utrecht'],
    ['what it points to', 'Privacyverklaring'],
    ['the same without accents', 'Politique de confidentialite'],
    ['the same with accents apart', 'Politique de confidentialite\u0301'],
  ])('is %s', async (_, line) => {
    expect(await footerOf(`${BODY}\n\n${line}`)).toEqual([line])
  })

  it.each([
    [
      'a paragraph that names the conditions once',
      'In de brief staat wat er verandert. Lees ook de algemene voorwaarden die daar vanaf 1 juni bij horen. Wilt u dat niet, dan kunt u opzeggen. Dat kost niets. U hoeft ons niet te bellen.',
    ],
    [
      'a sentence on what changes in them',
      'In onze nieuwe privacyverklaring leest u hoe lang wij uw gegevens bewaren en met wie wij ze delen.',
    ],
    ['the end of what is said', 'Met vriendelijke groet, Praktijk De Linde'],
  ])('is not %s', async (_, paragraph) => {
    expect(await footerOf(`${BODY}\n\n${paragraph}`)).toEqual([])
  })

  it('is never the first that a mail says', async () => {
    expect(await footerOf('Wij wijzigen onze privacyverklaring.\n\nUitschrijven')).toEqual(['Uitschrijven'])
  })
})
