import { defineProblems } from '@waarom/purpose/problem.ts'

/** What can be wrong with the store. The sentences stand in `words/` under the same codes. */
export const storeProblems = defineProblems('store', {
  'folder-in-use': { status: 'refused', facts: ['folder', 'pid'] },
  'folder-elsewhere': { status: 'refused', facts: ['folder'] },
  'folder-of-another': { status: 'refused', facts: ['folder', 'owner'] },
  'folder-closed': { status: 'refused', facts: ['folder', 'cause'] },
  'folder-shut-in': { status: 'refused', facts: ['folder', 'closed'] },
  'not-a-cluster': { status: 'refused', facts: ['folder'] },
  'other-version': { status: 'refused', facts: ['folder', 'found', 'expected'] },
  'no-program': { status: 'missing', facts: ['platform'] },
  'not-started': { status: 'broken', facts: ['cause', 'log'] },
  unreachable: { status: 'broken', facts: ['cause'] },
  'sign-in': { status: 'refused', facts: ['cause'] },
  'too-old': { status: 'refused', facts: ['found', 'least'] },
  'migration-changed': { status: 'refused', facts: ['name'] },
  'migration-missing': { status: 'refused', facts: ['name'] },
  'migration-failed': { status: 'broken', facts: ['name', 'cause'] },
  'no-data': { status: 'missing', facts: ['folder'] },
  'key-missing': { status: 'missing', facts: ['file'] },
  'key-other': { status: 'refused', facts: ['file'] },
  'key-broken': { status: 'refused', facts: ['file'] },
  'key-closed': { status: 'broken', facts: ['file', 'cause'] },
  'not-ready': { status: 'broken', facts: [] },
})
