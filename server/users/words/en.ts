import type { nl } from './nl.ts'

/** English sentences of accounts. */
export const en: typeof nl = {
  setup: {
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
      why: 'An account was made with it, and it holds only once.',
      fix: 'Sign in. If it was not you who used it, tell an administrator at once.',
    },
    'users/link-expired': {
      what: 'This link no longer holds.',
      why: 'Its time is over, a later start of Waarom made another one, or there is an administrator already.',
      fix: 'Use the newest link: restart Waarom for the first administrator, else ask an administrator for an invitation.',
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
      fix: 'Try again in {seconds} seconds.',
    },
    'users/second-factor-on': {
      what: 'Your account has a second factor already.',
      why: 'There is one app an account.',
      fix: 'Turn it off first to use another app.',
    },
    'users/second-factor-off': {
      what: 'Your account has no second factor.',
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
