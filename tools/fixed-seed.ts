import { configureGlobal } from 'fast-check'

/** What is made up in tests is the same in each run, so that a failure comes back when it is looked for. */
configureGlobal({ seed: 20260302 })
