/** Zinnen over de voorbeeldwinkel. */
export const nl = {
  'demo/other-people': {
    what: 'De voorbeeldwinkel wordt niet geladen.',
    why: 'Er zijn hier al mensen die niet uit de voorbeeldwinkel komen, en verzonnen mensen horen daar niet tussen.',
    fix: 'Laad de voorbeeldwinkel in een lege installatie.',
  },
}
