import { describe, expect, it } from 'vitest'
import { mask, maskedText } from './mask.ts'
import { mail, outline, pointed } from './sample.test.ts'
import { segment } from './segment.ts'

describe('placeholders', () => {
  it.each([
    '{{ order.id }}',
    '{{{ body }}}',
    '<%= user.name %>',
    '*|FNAME|*',
    '%first_name%',
    '%%Voornaam%%',
    '%%=v(@naam)=%%',
    '%%=IIF(Empty(@naam), "klant", @naam)=%%',
    `$\{x.y}`,
    '%{naam}',
    '[[x]]',
    '__ORDER_ID__',
    '{name}',
    '{{ a | default: "b > c" }}',
  ])('%s becomes one mark and keeps its place', (written) => {
    const text = `Beste ${written}, hallo.`
    const { text: filled, marks } = mask(text, 100)
    expect(filled).toHaveLength(text.length)
    expect(maskedText(filled)).toBe('Beste □ , hallo.')
    expect(text.slice(...(marks[0]?.range ?? [0, 0]))).toBe(written)
  })

  it('print nothing where they only steer, in AMPscript too', () => {
    const text = 'Beste %%[SET @naam = "klant" IF NOT EMPTY(@first) THEN SET @naam = @first ENDIF]%%klant.'
    expect(outline(segment(mail({ html: text })))).toEqual(['paragraph: Beste klant.'])
  })

  it('leaves styles, percentages and encoded addresses alone', () => {
    for (const text of ['p{color:red}', '100% van 50% en 20%', 'a?u=%C3%A9%20x', '{ los }', 'snake__case__x']) {
      expect(mask(text, 100).marks).toEqual([])
    }
  })

  it('never break a sentence, stand in attributes, and print both branches', () => {
    const draft = segment(
      mail({
        html: `<p {% if a < b %}class="x"{% endif %}>Hoi {{ name | default: "J. Smit. Q" }}, je {% if vip %}gouden{% else %}gewone{% endif %} pas is klaar.</p>
          <a href="https://a.example/{{ id }}?t="x">{{ id }} volgen</a>`,
      }),
    )
    expect(outline(draft)).toEqual(['paragraph: Hoi □ , je goudengewone pas is klaar.', 'button: □ volgen'])
    expect(draft.segments[1]?.text).toContain('{{ name | default: "J. Smit. Q" }}')
    expect(pointed(draft, 1)).not.toContain('{%')
    expect(draft.links[0]?.href).toBe('https://a.example/{{ id }}?t=')
    expect(draft.found.map(({ code }) => code)).toEqual(expect.arrayContaining(['placeholder', 'conditional']))
  })

  it.each([
    "{{ include('promo.twig') }}",
    "{{- include('promo.twig', { x: 1 }) -}}",
    '{{ template "promo" . }}',
    '{{> promo }}',
    "<%- include('promo') %>",
    "<%= include('promo', {x: 1}) -%>",
    "<%== render 'promo' %>",
    '<% include promo %>',
    "{% render 'promo' %}",
  ])('%s prints what is not there, also in a sentence', (written) => {
    const draft = segment(mail({ html: `<p>Uw pakket komt morgen.</p><p>Groet ${written}</p>` }))
    expect(draft.unread).toMatchObject([{ kind: 'include', name: written }])
    expect(outline(draft).at(-1)).toBe('paragraph: Groet')
    expect(draft.found).toEqual([])
  })

  it.each(['{{ include }}', '{{ template_name }}', '{{ component.title }}', '<%= included_in %>'])(
    '%s is a value',
    (written) => {
      expect(segment(mail({ html: `<p>Groet ${written}</p>` })).unread).toEqual([])
    },
  )

  it.each([
    ['{% comment %}', '{% endcomment %}'],
    ['{%- comment "note" -%}', '{%- endcomment -%}'],
    ['{{!-- ', ' --}}'],
    ['{{~!-- ', ' --~}}'],
    ['{# ', ' #}'],
    ['<%# ', ' %>'],
    ['<%-- ', ' --%>'],
  ])('%s … %s is read as nothing', (open, close) => {
    const comment = `${open}${'Nu 50% korting <b>op jassen</b> {{ x }} '.repeat(40)}${close}`
    const draft = segment(
      mail({ html: `<p>{{#if x}}Uw pakket{{/if}}${comment} komt morgen.</p>${comment}<p>Tot ziens.</p>` }),
    )
    expect(outline(draft)).toEqual(['paragraph: Uw pakket komt morgen.', 'paragraph: Tot ziens.'])
    expect([draft.found.length, draft.unread]).toEqual([2, []])
  })

  it('a comment that nothing ends is read', () => {
    const draft = segment(mail({ html: '<p>{% comment %}Nu 50% korting.</p>' }))
    expect(outline(draft)).toEqual(['paragraph: Nu 50% korting.'])
  })

  it('give two mails of one template one fingerprint', () => {
    const one = segment(mail({ text: 'Order 123 ships on 3-4-2026 for € 12,50.' }))
    const two = segment(mail({ text: 'Order 98 ships on 30-11-2027 for € 1.299,00.' }))
    expect(one.fingerprint).toBe(two.fingerprint)
    expect(one.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(segment(mail({ text: 'Order 98 is late.' })).fingerprint).not.toBe(one.fingerprint)
  })
})
