import { describe, expect, it } from 'vitest'
import { parse } from '../mail/parse.ts'
import { prepare } from './features.ts'
import { NAME } from './names.ts'

/** The words of a mail that are read as names, in capitals or small letters as they stand. */
async function namesIn(text: string, subject = 'Bericht'): Promise<string[]> {
  const parsed = await parse({ bytes: JSON.stringify({ subject, text }), as: 'json' })
  if (!parsed.ok) throw new Error(parsed.problem.code)
  return prepare(parsed.value).flatMap(({ segment, tokens }) => {
    const words = segment.masked.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[□%€£$]/gu) ?? []
    // A salutation before a sentence is left out of its words.
    return words.slice(words.length - tokens.length).filter((_, at) => tokens[at] === NAME)
  })
}

describe('names', () => {
  it('are of who is greeted, wherever he is named', async () => {
    const text = 'Beste Wietske,\n\nUw afspraak is morgen.\n\nWietske, neem uw pas mee.\n\nTot dan.'
    expect(await namesIn(text)).toEqual(['Wietske', 'Wietske'])
  })

  it('are of who signs, when the mail names him elsewhere too', async () => {
    const text =
      'Beste klant,\n\nUw bestelling bij Brixolen is verzonden.\n\nMorgen komt hij aan.\n\nGroet,\nTeam Brixolen'
    expect(await namesIn(text, 'Uw bestelling bij Brixolen')).toEqual(['Brixolen', 'Brixolen', 'Brixolen'])
  })

  it('are so when something is theirs', async () => {
    const text = 'Hello,\n\nBrixolen’s hours change.\n\nThe hours of Brixolen are from nine.\n\nTeam Brixolen'
    expect(await namesIn(text)).toEqual(['Brixolen’s', 'Brixolen', 'Brixolen'])
  })

  it('are no words that are also written small', async () => {
    const text = 'Beste Zwoegers,\n\nDe zwoegers van de tuin krijgen koffie.\n\nTot zaterdag bij het hek.'
    expect(await namesIn(text)).toEqual([])
  })

  it('are no words that the dictionary knows', async () => {
    expect(await namesIn('Beste Klant,\n\nKlant worden kan niet meer.\n\nTot ziens.')).toEqual([])
  })

  it('are no nouns of German', async () => {
    const text =
      'Hallo,\n\ndie Blasebalge sind da.\n\nSie holen die Blasebalge am Montag.\n\nIhr Team von Vexlumo\nVexlumo'
    expect(await namesIn(text)).toEqual(['Vexlumo', 'Vexlumo'])
  })

  it('are known in capitals', async () => {
    expect(await namesIn('BESTE WIETSKE,\n\nUW AFSPRAAK IS MORGEN, WIETSKE.\n\nTOT DAN.')).toEqual([
      'WIETSKE',
      'WIETSKE',
    ])
  })
})
