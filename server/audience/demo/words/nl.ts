/** Zinnen over de voorbeeldwinkel. */
export const nl = {
  'demo/other-people': {
    what: 'De voorbeeldwinkel wordt niet geladen.',
    why: 'Er zijn hier al mensen die niet uit de voorbeeldwinkel komen, en verzonnen mensen horen daar niet tussen.',
    fix: 'Laad de voorbeeldwinkel in een lege installatie.',
  },
  'demo/people-here': {
    what: 'De voorbeeldwinkel wordt niet geladen.',
    why: 'Er staan al mensen in: die van de voorbeeldwinkel, of uw eigen.',
    fix: 'Kijk in de lijst van mensen. Wilt u een voorbeeld naast uw eigen mensen, richt dan een tweede installatie in.',
  },
}
