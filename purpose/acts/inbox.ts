import type { Draft, Segment } from '../mail/draft.ts'
import { undisguise } from '../mail/segment/disguise.ts'
import { ACT_IDS, type Shown } from './act.ts'
import { FAMILIES, familiesOf, PROMOTION } from './families.ts'
import { ownFeatures, type Prepared, prepare } from './features.ts'
import { type Model, softmax } from './model.ts'
import { scorerOf } from './sink.ts'

/** Where a subject goes on to something else. */
const JOINT =
  /\s[–—|+•·~*»›>-]+\s|[!?.;:…]\s+|,\s+|\s[/&]\s|[()[\]]|\p{Extended_Pictographic}+|\s(?:en|and|und|et|plus|met|with|mit|avec)\s/iu
/** Fewer words say nothing by themselves. */
const WORDS = /\p{L}{2}.*\s.*\p{L}{2}/u
/** So much of a line is shown, and so many parts of it are read. */
const MOST_SHOWN = 300
const MOST_PARTS = 8
/** Acts that sell, whatever the mail is about; an event or the app may be the service itself. */
const SELLING: ReadonlySet<number> = new Set(
  (['offer', 'showcase', 'referral', 'contest', 'cart', 'win-back', 'partner-offer'] as const).map((act) =>
    ACT_IDS.indexOf(act),
  ),
)
const SERVICE = FAMILIES.indexOf('service')

/** Reads the name of the sender, and the parts of a subject that has several. */
export function readInbox(
  { sender, segments }: Draft,
  model: Pick<Model, 'acts' | 'actTemperature'>,
): readonly Shown[] {
  const subject = segments[0]?.role === 'subject' ? segments[0].masked.slice(0, MOST_SHOWN) : ''
  const parts = subject
    .split(JOINT)
    .filter((part) => WORDS.test(part))
    .slice(0, MOST_PARTS)
  const texts = [
    { of: 'sender' as const, text: undisguise((sender?.name ?? '').slice(0, MOST_SHOWN)).text },
    ...(parts.length > 1 ? parts.map((text) => ({ of: 'subject' as const, text })) : []),
  ].filter(({ text }) => text.trim() !== '')
  return texts.flatMap(({ of, text }) =>
    prepare({ segments: [lone(text)] }).map((one): Shown => {
      const scorer = scorerOf(model.acts)
      scorer.begin()
      ownFeatures(scorer, one)
      const families = familiesOf(softmax(scorer.scores(model.actTemperature)))
      return {
        of,
        promotion: families[PROMOTION] as number,
        service: families[SERVICE] as number,
        said: advertises(one),
      }
    }),
  )
}

function advertises({ marks, phrases }: Prepared): boolean {
  return marks.includes('percent') || phrases.some(({ act }) => SELLING.has(act))
}

/** Words as a subject of their own. */
function lone(text: string): Segment {
  return {
    id: '',
    part: '',
    role: 'subject',
    language: 'other',
    text,
    masked: text,
    ranges: [],
    line: 1,
    column: 1,
    prominence: 1,
    hidden: false,
    block: 0,
    link: null,
  }
}
