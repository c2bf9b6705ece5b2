import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['server/store/fixtures/setup.ts'],
    setupFiles: ['tools/fixed-seed.ts'],
    include: ['{purpose,audience,account,cli,server,web,corpus,tools,e2e,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    pool: 'threads',
    // By its default Vitest keeps one core free, and half of two is too little.
    maxWorkers: 2,
    isolate: false,
    testTimeout: process.env['WAAROM_LONG'] ? 1_800_000 : 60_000,
    hookTimeout: 120_000,
    // Its default of one second is not enough for a browser on a busy machine; what comes sooner is not waited for longer.
    expect: { poll: { timeout: 30_000 } },
  },
})
