import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * Writes a `.br` beside each file worth it, so that the server never compresses on request. The smallest costs thirty
 * times the work of one that is 4 % larger, so the tests (`--mode test`) make the larger.
 */
function precompressed(): Plugin {
  let quality: number = constants.BROTLI_MAX_QUALITY
  let folder = join(root, 'dist')
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved({ build, mode }) {
      if (mode === 'test') quality = 5
      folder = resolve(root, build.outDir)
    },
    closeBundle() {
      for (const file of filesUnder(folder)) {
        if (!/\.(?:js|css|html|svg|json|bin)$/.test(file) || statSync(file).size < 1000) continue
        const bytes = readFileSync(file)
        const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
      }
    },
  }
}

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (!path.endsWith('.br')) yield path
  }
}

/** How the page is built: one folder of static files with hashed names. */
export default defineConfig({
  root,
  plugins: [react(), precompressed()],
  assetsInclude: ['**/*.bin'],
  html: { cspNonce: '__NONCE__' },
  worker: { format: 'es' },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
})
