import { describe, expect, it } from 'vitest'
import { introducesReply } from './reply.ts'
import { mail } from './sample.test.ts'
import { segment } from './segment.ts'

const INTRO = 'Op ma 1 dec 2025 om 09:00 schreef Jan <jan@example.org>:'
const ANSWER = `U heeft twee jaar garantie.\n\nGroet, Piet\n\n${INTRO}\n> Hoe lang heb ik garantie?\n> Is er ook 50% korting?`
const quoted = (body: Parameters<typeof mail>[0]) =>
  segment(mail(body))
    .segments.filter(({ role }) => role === 'quote')
    .map(({ text, reply }) => [text, reply ?? false])

describe('a quoted reply', () => {
  it.each([
    INTRO,
    'Op 1 dec. 2025 om 09:00 heeft Jan <jan@example.org> het volgende geschreven:',
    'On Mon, Dec 1, 2025 at 9:00 AM Jan <jan@example.org> wrote:',
    'On 01-12-2025 09:00, Jan wrote:',
    'Am 01.12.2025 um 09:00 schrieb Jan:',
    'Le lun. 1 déc. 2025 à 09:00, Jan <jan@example.org> a écrit :',
  ])('is introduced by: %s', (line) => {
    expect(introducesReply(line)).toBe(true)
  })

  it.each(['Ludger hat dir geschrieben:', 'On Monday our director wrote:', 'Op deze pagina schreef u:'])(
    'is not introduced by: %s',
    (line) => {
      expect(introducesReply(line)).toBe(false)
    },
  )

  it('is what another said, with the line that introduces it', () => {
    const said = [
      [INTRO, true],
      ['Hoe lang heb ik garantie?', true],
      ['Is er ook 50% korting?', true],
    ]
    expect(quoted({ text: ANSWER, subject: 'Re: vraag' })).toEqual(said)
    expect(
      quoted({
        html: `<p>U heeft twee jaar garantie.</p><div>Op ma 1 dec 2025 om 09:00 schreef Jan &lt;<a href="mailto:jan@example.org">jan@example.org</a>&gt;:<br></div><blockquote><p>Hoe lang heb ik garantie? Is er ook 50% korting?</p></blockquote>`,
        subject: 'Re: vraag',
      }),
    ).toEqual(said)
  })

  it('stands in an answer only', () => {
    expect(quoted({ text: ANSWER, subject: 'Nu 50% korting' }).map(([, reply]) => reply)).toEqual([false, false, false])
  })

  it.each([
    ['a link', '<p>Is er <a href="https://winkel.example.org/sale">50% korting</a>?</p>'],
    ['large letters', '<p style="font-size:40px">Nu 50% korting?</p>'],
  ])('is not shown off with %s', (_, shown) => {
    const html = `<p>U heeft twee jaar garantie op de fiets, en brengt hem gerust langs.</p><p>${INTRO.replaceAll('<', '&lt;')}</p><blockquote>${shown}</blockquote>`
    expect(quoted({ html, subject: 'Re: vraag' }).at(-1)?.[1]).toBe(false)
  })
})
