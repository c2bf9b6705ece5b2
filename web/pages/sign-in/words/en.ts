import type { nl } from './nl.ts'

/** English sentences of signing in. */
export const en: typeof nl = {
  title: 'Sign in',
  lead: 'No account yet? An administrator gives you a link.',
  back: 'Sign in to go on where you were.',
  email: 'E-mail address',
  password: 'Password',
  send: 'Sign in',
  elsewhere: 'Sign in with {provider}',
  or: 'or',
  second: {
    title: 'One more step',
    lead: 'Open your code app and type the six digits that it shows now.',
    code: 'Code of six digits',
    send: 'Sign in',
    lost: 'I do not have my phone',
    recoveryLead: 'Type one of the recovery codes that you kept. Each holds once.',
    recovery: 'Recovery code',
    again: 'Use the code of the app after all',
  },
}
