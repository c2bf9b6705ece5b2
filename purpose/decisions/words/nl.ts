/** Dutch sentences of overrulings. */
export const nl = {
  alike: {
    sentence: 'Een mens zei van een zin als deze dat hij iets strengers doet.',
    mail: 'Een mens oordeelde strenger over een mail van hetzelfde sjabloon.',
  },
}
