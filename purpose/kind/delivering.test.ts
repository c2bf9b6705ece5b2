import { describe, expect, test } from 'vitest'
import { saidOfDelivering } from './delivering.ts'

describe('what a sentence says of delivering', () => {
  test.each([
    ['Wij BEZORGEN vandaag.', 'brought'],
    ['Wir liefern (heute)', 'brought'],
    ['Votre colis', 'goods'],
    ['Your parcel comes later.', 'goods otherwise'],
    ['Your order has been changed', 'goods'],
    ['Our delivery days are changing', 'brought otherwise'],
    ['The train leaves later', ''],
    ['De levering van stroom is later hersteld', ''],
    ['Uw bezorgadres is gewijzigd', ''],
    ['Geniet onbezorgd', ''],
  ])('%s: %s', (text, says) => {
    const said = Object.entries(saidOfDelivering(text))
    expect(
      said
        .filter(([, is]) => is)
        .map(([word]) => word)
        .join(' '),
    ).toBe(says)
  })
})
