import type { Names } from '../names.ts'

/** Hoe doelen heten. */
export const nl: Names = {
  purposes: {
    service: { verdict: 'Servicemail', maybe: 'Misschien een servicemail', short: 'service' },
    commercial: { verdict: 'Reclame, geen servicemail', maybe: 'Waarschijnlijk reclame', short: 'reclame' },
    charitable: {
      verdict: 'Een werving voor een goed doel, geen servicemail',
      maybe: 'Waarschijnlijk een werving',
      short: 'werving',
    },
    ideological: {
      verdict: 'Een oproep voor een zaak, geen servicemail',
      maybe: 'Waarschijnlijk een oproep',
      short: 'oproep',
    },
    editorial: {
      verdict: 'Een nieuwsbrief, geen servicemail',
      maybe: 'Waarschijnlijk een nieuwsbrief',
      short: 'nieuwsbrief',
    },
  },
  tinged: {
    light: {
      commercial: 'Servicemail met een licht commercieel tintje',
      appeal: 'Servicemail met een lichte oproep erin',
      feedback: 'Servicemail met een vraag om uw mening',
      short: 'service, licht tintje',
    },
    strong: {
      commercial: 'Servicemail met een sterk commercieel tintje',
      appeal: 'Servicemail met een sterke oproep erin',
      feedback: 'Servicemail die sterk om uw mening vraagt',
      short: 'service, sterk tintje',
    },
  },
  duty: {
    recall: 'Terugroepactie: een mail die moet',
    breach: 'Melding van een datalek: een mail die moet',
    statutory: 'Wettelijke mededeling: een mail die moet',
  },
  terms: {
    fits: 'Past binnen de voorwaarden',
    light: 'Past binnen de voorwaarden, met een licht tintje',
    strong: 'Past binnen de voorwaarden, met een sterk tintje',
    'perhaps-fits': 'Past misschien binnen de voorwaarden',
    'does-not-fit': 'Past niet binnen de voorwaarden voor servicemail',
    'hardly-fits': 'Past waarschijnlijk niet binnen de voorwaarden voor servicemail',
  },
  open: { verdict: 'Hier geven wij geen oordeel', short: 'geen oordeel' },
}
