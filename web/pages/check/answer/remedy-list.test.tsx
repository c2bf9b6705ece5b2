import { MantineProvider } from '@mantine/core'
import type { Remedy } from '@waarom/purpose/remedies/remedy.ts'
import { PARCEL } from '@waarom/purpose/report/fixtures/parcel.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LangContext } from '../words/index.ts'
import { RemedyList } from './remedy-list.tsx'

const shown = (remedy: Partial<Remedy>) =>
  renderToStaticMarkup(
    <MantineProvider>
      <LangContext value="nl">
        <RemedyList
          report={{
            ...PARCEL,
            remedies: {
              remedies: [
                {
                  laws: ['NL', 'UK'],
                  remove: [],
                  move: [],
                  under: null,
                  subject: null,
                  split: null,
                  becomes: { purpose: 'service', tinge: 'none' },
                  ...remedy,
                },
              ],
              none: null,
            },
          }}
          laws={[]}
          apply={() => {}}
          saveSplit={() => {}}
        />
      </LangContext>
    </MantineProvider>,
  )

describe('the remedies', () => {
  it('show a move: what goes where, what the mail becomes, and a button that does it', () => {
    const html = shown({ move: ['s4'], under: 's3', becomes: { purpose: 'service', tinge: 'light' } })
    expect(html).toContain(
      'Zet dit onder “Uw bestelling 4711 wordt morgen bezorgd.”; dan is het een servicemail met een licht tintje in Nederland en het VK.',
    )
    expect(html).toContain('Handig erbij')
    expect(html).not.toContain('<del>')
    expect(html).toContain('Pas toe')
  })

  it('promise a pure service mail only where it becomes one', () => {
    expect(shown({ remove: ['s4'] })).toContain('Zonder deze zin is het een zuivere servicemail in')
    expect(shown({ remove: ['s4'], becomes: { purpose: 'service', tinge: 'light' } })).not.toContain('zuivere')
  })

  it('show a subject without a suggestion as something to write, with no button that does nothing', () => {
    const html = shown({ subject: { from: 'Nu 20% korting', suggestion: null } })
    expect(html).toContain('Schrijf zelf een onderwerp')
    expect(html).not.toContain('Pas toe')
  })
})
