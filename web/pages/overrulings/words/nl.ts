/** Nederlandse zinnen van herziene oordelen. */
export const nl = {
  lead: 'Wat een jurist in plaats van ons zei, met de reden en de mails die het raakt. Strenger werkt vanzelf; milder alleen waar een mens het toepast.',
  empty: 'Nog niemand zei het anders',
  emptyText:
    'Leest een jurist een zin of een mail anders dan wij, dan zegt hij dat op de pagina van de vraag, met zijn reden. Na een strenger oordeel mogen mails met zo’n zin pas weg als een jurist erover besloot. Een milder wordt een precedent.',
  segment: 'Een zin die wij lazen als “{was}”, is “{says}”',
  verdict: 'Een mail die wij onder het recht van {law} “{was}” noemden, is “{says}”',
  nothing: 'geen oordeel',
  words: 'De zin, zoals hij wordt vergeleken:',
  byPrecedent: 'volgens een precedent',
  stands: {
    stricter: 'Strenger: mails met een zin als deze mogen pas weg als een jurist erover besloot.',
    milder: 'Milder: een precedent, dat een jurist kan toepassen tot het regelboek een nieuwe versie krijgt.',
  },
  ended: 'Geldt niet meer: het regelboek heeft een nieuwe versie.',
  revoked: 'Ingetrokken door {name} op {at}: {reason}',
  touches: 'Mails die het raakt',
  noTouches: 'Het raakt nu geen mail.',
  kinds: {
    applied: 'zo geldt het daar',
    review: 'vraagt een besluit van een jurist',
    precedent: 'staat er als precedent',
  },
  revoke: 'Trek dit in',
  revoking: {
    title: 'Trek dit in',
    none: 'Geen andere mail wordt hierdoor geraakt.',
    stricter: 'Andere mails waarover hierom geen jurist meer hoeft te besluiten: {count}.',
    milder: 'Andere mails waar het precedent verdwijnt: {count}.',
    own: 'In de mail zelf geldt weer wat wij lezen.',
    reason: 'Waarom trekt u het in?',
    does: 'Trek in',
    done: 'Ingetrokken. De mails zijn opnieuw beoordeeld.',
  },
}
