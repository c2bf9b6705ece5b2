import type { nl } from './nl.ts'

/** English sentences of accounts. */
export const en: typeof nl = {
  setup: {
    operator: 'Whoever opens this link makes an account as administrator, once, within {days} days:\n{link}',
    first: 'There is no user yet. Make the first administrator, once, within {hours} hours:\n{link}',
    again:
      'There is still no user. The link of the earlier start no longer holds; make the first administrator with this one, once, within {hours} hours:\n{link}',
  },
  join: {
    title: 'Make your account',
    about: 'With this link you make one account in this Waarom, once.',
    name: 'Your name',
    email: 'E-mail address to sign in with',
    password: 'Password',
    passwordHint: '12 characters at least. Take a sentence of a few words; spaces are allowed.',
    make: 'Make the account',
    done: 'Your account is made. You are being signed in.',
    lost: 'The server did not answer. Perhaps nothing happened: try again.',
    noScript: 'This form needs JavaScript.',
  },
  reset: {
    title: 'Choose another password',
    about:
      'With this link you give your account another password, once. You are signed out everywhere; a second step when signing in stays.',
    password: 'Other password',
    passwordHint: '12 characters at least. Take a sentence of a few words; spaces are allowed.',
    make: 'Keep the password',
    done: 'Your other password is kept. Sign in with it.',
  },
  again: 'Back to signing in',
  problems: {
    'users/secret-missing': {
      what: 'The secret file {file} is not there.',
      why: 'This installation began with a secret that signs the sessions and hides the second factors. Without it nobody can be let in safely.',
      fix: 'Put the file back from your backup, or name its place with WAAROM_SECRET_FILE. If it is gone for good, docs/guides/users.md says what to do.',
    },
    'users/secret-other': {
      what: 'The secret in {file} is not the one of this installation.',
      why: 'The database was begun with another secret, so sessions and second factors cannot be read with this one.',
      fix: 'Give every process the same file, or put back the one of your backup. If it is gone for good, docs/guides/users.md says what to do.',
    },
    'users/secret-short': {
      what: 'The secret in {file} is too short.',
      why: 'A secret under {least} characters can be guessed.',
      fix: 'Put 32 random bytes in it: openssl rand -base64 32',
    },
    'users/secret-closed': {
      what: 'The secret file {file} cannot be read or made.',
      why: '{cause}',
      fix: 'Let the user who starts Waarom read it, or name another place with WAAROM_SECRET_FILE.',
    },
    'users/link-unknown': {
      what: 'This link is not known.',
      why: 'A part of it was lost, or it was never made here.',
      fix: 'Copy the whole link again, or ask for a new one.',
    },
    'users/link-used': {
      what: 'This link has been used.',
      why: 'It holds only once, and has done what it was for.',
      fix: 'Sign in. If it was not you who used it, tell an administrator at once.',
    },
    'users/link-expired': {
      what: 'This link no longer holds.',
      why: 'Its time is over, a later start of Waarom made another one, or there is an administrator already.',
      fix: 'Use the newest link: restart Waarom for the first administrator, else ask an administrator for a new one.',
    },
    'users/password-short': {
      what: 'This password is too short.',
      why: 'A password has at least {least} characters.',
      fix: 'Take a sentence of a few words; spaces are allowed.',
    },
    'users/password-easy': {
      what: 'This password is easy to guess.',
      why: 'It is among the common ones, or built on a common word, a row of keys, a date, your name or your address.',
      fix: 'Take a few words that have nothing to do with each other, or let a password manager make one.',
    },
    'users/email-taken': {
      what: 'There is an account with this address already.',
      why: 'Each person has one account.',
      fix: 'Sign in with it, or give another address.',
    },
    'users/wrong-sign-in': {
      what: 'The address and the password do not belong together.',
      why: 'One of the two is wrong, or the account may not be used.',
      fix: 'Try again, or ask an administrator.',
    },
    'users/wrong-password': {
      what: 'That is not your password.',
      why: 'What guards your account is changed only with the password you have now.',
      fix: 'Try again.',
    },
    'users/wrong-code': {
      what: 'That code does not hold.',
      why: 'A code holds half a minute, and a recovery code once.',
      fix: 'Type the code that your app shows now, and look whether the clock of your phone is right.',
    },
    'users/sign-in-again': {
      what: 'This sign-in is over.',
      why: 'The second step took too long or failed too often.',
      fix: 'Begin again with your password.',
    },
    'users/too-many-attempts': {
      what: 'There were too many attempts to sign in.',
      why: 'So that nobody can go on guessing passwords.',
      fix: 'Try again in {minutes} min.',
    },
    'users/second-factor-on': {
      what: 'Your account has a second step when signing in already.',
      why: 'There is one app an account.',
      fix: 'Turn it off first to use another app.',
    },
    'users/second-factor-off': {
      what: 'Your account has no second step when signing in.',
      why: 'It was not turned on, or not finished.',
      fix: 'Turn it on first.',
    },
    'users/last-administrator': {
      what: 'This is the last administrator.',
      why: 'Without an administrator nobody can let anyone in.',
      fix: 'Make somebody else administrator first.',
    },
    'users/too-many-keys': {
      what: 'You have {most} keys already.',
      why: 'Keys that nobody uses are a risk.',
      fix: 'End one that you no longer use.',
    },
    'users/confirm-first': {
      what: 'Confirm first that it is you.',
      why: 'You signed in more than {minutes} minutes ago, and this is about who may come in.',
      fix: 'Give your password again, or sign in again.',
    },
    'users/not-invited': {
      what: 'There is no account here for you.',
      why: 'Whoever comes in is invited, and an account without a role is shut.',
      fix: 'Ask an administrator to invite you at the address with which you signed in.',
    },
    'users/other-person': {
      what: 'This address belongs to somebody else here.',
      why: 'The account with this address is already another person’s at the same provider; perhaps you got the address of a predecessor.',
      fix: 'Ask an administrator to delete the old account and invite you.',
    },
    'users/provider-off': {
      what: 'Single sign-on is not on here.',
      why: 'No provider is set.',
      fix: 'Sign in with your password.',
    },
    'users/provider-silent': {
      what: 'The provider of single sign-on does not answer.',
      why: 'It was not reached, or gave something else than was expected.',
      fix: 'Try again in a moment, or sign in with your password.',
    },
    'users/provider-refused': {
      what: 'The provider did not sign you in.',
      why: 'You broke it off, or you may not use this application there.',
      fix: 'Begin again, or ask your administrator for access.',
    },
    'users/provider-not-trusted': {
      what: 'This sign-in could not be verified.',
      why: 'The answer does not belong to a sign-in that began in this browser, is too old, or does not come from the provider.',
      fix: 'Begin again.',
    },
    'users/provider-unverified': {
      what: 'The provider does not vouch for your address.',
      why: 'Without an address that was verified we do not know which account is yours.',
      fix: 'Have your address verified at the provider, and sign in again.',
    },
    'users/provider-no-role': {
      what: 'At the provider you have no role for Waarom.',
      why: 'Who may do what stands there, in the groups of your organisation.',
      fix: 'Ask your administrator to put you in a group that has a role here.',
    },
    'users/provider-secret-closed': {
      what: 'The secret of the provider in {file} cannot be read.',
      why: '{cause}',
      fix: 'Let the user who starts Waarom read it, or name another place with WAAROM_OIDC_CLIENT_SECRET_FILE.',
    },
    'users/no-such-invitation': {
      what: 'This invitation is not there.',
      why: 'It was used, is over or was taken back.',
      fix: 'Look in the list of invitations.',
    },
    'users/no-such-user': {
      what: 'This user is not there.',
      why: 'The number is wrong, or the account is gone.',
      fix: 'Look in the list of users.',
    },
    'users/no-such-session': {
      what: 'This session is not there.',
      why: 'It has ended, or it is not yours.',
      fix: 'Look in the list of your sessions.',
    },
    'users/no-such-key': {
      what: 'This key is not there.',
      why: 'It has ended, or it is not yours.',
      fix: 'Look in the list of your keys.',
    },
  },
}
