import { defineProblems } from '@waarom/purpose/problem.ts'

/** What can be wrong with an account. The sentences stand in `words/` under the same codes. */
export const userProblems = defineProblems('users', {
  'secret-missing': { status: 'refused', facts: ['file'] },
  'secret-other': { status: 'refused', facts: ['file'] },
  'secret-short': { status: 'refused', facts: ['file', 'least'] },
  'secret-closed': { status: 'broken', facts: ['file', 'cause'] },
  'link-unknown': { status: 'refused', facts: [] },
  'link-used': { status: 'refused', facts: [] },
  'link-expired': { status: 'refused', facts: [] },
  'password-short': { status: 'refused', facts: ['least'] },
  'password-easy': { status: 'refused', facts: [] },
  'email-taken': { status: 'refused', facts: [] },
  'wrong-sign-in': { status: 'refused', facts: [] },
  'wrong-password': { status: 'refused', facts: [] },
  'wrong-code': { status: 'refused', facts: [] },
  'sign-in-again': { status: 'refused', facts: [] },
  'too-many-attempts': { status: 'refused', facts: ['seconds'] },
  'second-factor-on': { status: 'refused', facts: [] },
  'second-factor-off': { status: 'refused', facts: [] },
  'last-administrator': { status: 'refused', facts: [] },
  'too-many-keys': { status: 'refused', facts: ['most'] },
  'no-such-user': { status: 'missing', facts: [] },
  'no-such-session': { status: 'missing', facts: [] },
  'no-such-key': { status: 'missing', facts: [] },
})
