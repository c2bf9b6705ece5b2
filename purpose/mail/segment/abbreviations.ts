/** How an abbreviation behaves: never ends a sentence, not before a number, or ends one only before a capital. */
type Manner = 'always' | 'number' | 'end'

const table: readonly (readonly [Manner, string])[] = [
  [
    'always',
    'dhr mevr mw hr fr drs dr ir ing prof mr mrs ms st ste mme mlle mgr jr sr bijv bv z.b d.h u.a i.d.r o.ä v.a inkl exkl incl excl ca ev evt evtl bzw ggf vgl sog max min tel afz m.b.t t.a.v i.v.m t.n.v d.d t.o.v d.m.v i.p.v n.a.v m.i.v t.w.v o.a m.a.w resp e.g i.e vs approx dept est hon rev gen capt lt av bd boul env cf p.ex c.-à-d cie max mio mrd jl mld zgn zgn wg hrn frl abs bspw str',
  ],
  [
    'number',
    'no nr nrs nº n° num art pag blz p s kap jan feb mär mrt apr jun jul aug sep sept okt oct nov dec dez janv févr avr juil déc',
  ],
  ['end', 'etc enz usw e.d e.v a.m p.m inc ltd co corp n.v b.v e.v s.a bzgl o.i.d v.chr n.chr'],
]

/** Abbreviations in lower case without their last full stop. */
export const ABBREVIATIONS: ReadonlyMap<string, Manner> = new Map(
  table.flatMap(([manner, words]) => words.split(' ').map((word) => [word, manner] as const)),
)

/** Words after which `3.` before them is an ordinal, not the end of a sentence. */
export const ORDINAL_NOUNS: ReadonlySet<string> = new Set(
  'januar janner februar marz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep sept okt nov dez etage stock quartal klasse platz geburtstag auflage tag woche monat jahr advent januari februari maart mei augustus december'.split(
    ' ',
  ),
)
