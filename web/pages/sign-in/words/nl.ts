/** Nederlandse zinnen van het inloggen. */
export const nl = {
  title: 'Inloggen',
  lead: 'Nog geen account? Een beheerder geeft u een link.',
  back: 'Log in om verder te gaan waar u was.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  send: 'Log in',
  elsewhere: 'Log in met {provider}',
  or: 'of',
  second: {
    title: 'Nog één stap',
    lead: 'Open uw codeapp en typ de zes cijfers die daar nu staan.',
    code: 'Code van zes cijfers',
    send: 'Log in',
    lost: 'Ik heb mijn telefoon niet',
    recoveryLead: 'Typ een van de herstelcodes die u bewaarde. Elke code geldt één keer.',
    recovery: 'Herstelcode',
    again: 'Toch de code van de app',
  },
}
