import { describe, expect, it } from 'vitest'
import { namesProduct } from './product-name.ts'

describe('a product in a recall', () => {
  it.each([
    'U kocht op 3 maart 2025 de babystoel BabySafe X1.',
    'Gebruik de waterkoker “Brisa BK-1700” niet meer.',
    'Please stop using the BabySafe X1 car seat.',
    'Stop using your Northwind H2O kettle.',
    'Der Kindersitz BabySafe X1 kann sich lösen.',
    'Stoel X1 kan breken.',
    'N’utilisez plus le siège auto BabySafe X1.',
  ])('is named by what it is and its type: %s', (text) => {
    expect(namesProduct(text)).toBe(true)
  })

  it.each([
    'Wij halen onze babystoel terug.',
    'U kocht de babystoel in maart 2025.',
    'Winkel BV, Dorpsstraat 1, 1234 AB Utrecht, BTW NL001234567B01',
    'Kom naar Hal B2 of bel over bestelling AB1234.',
    'Ihr Konto NL91ABNA0417164300 wird belastet.',
    `${'A1 '.repeat(20_000)}stoel`,
  ])('is not named by: %s', (text) => {
    expect(namesProduct(text)).toBe(false)
  })
})
