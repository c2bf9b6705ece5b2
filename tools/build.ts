import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run build`: the command as one folder of plain JavaScript with the model beside it, ready for `npm pack`, and
 * the page. `--command` or `--page` builds only that one; `--page --test` builds the page that the tests open.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'cli/dist')

/** Bundles the command and its programming interface; everything is inside, nothing is installed with it. */
export async function buildCommand(): Promise<void> {
  const { build } = await import('esbuild')
  rmSync(dist, { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: { waarom: 'cli/main.ts', index: 'cli/index.ts' },
    outdir: 'cli/dist',
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node22.12',
    external: ['@waarom/server'],
    legalComments: 'eof',
    // Older packages inside call `require` for what Node brings.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  })
  copyFileSync(join(root, 'purpose/acts/model/model.bin'), join(dist, 'model.bin'))
  copyFileSync(join(root, 'LICENSE'), join(dist, 'LICENSE'))
  declarations()
}

/** Types of the programming interface: those that `index.ts` reaches, and no more. */
function declarations(): void {
  const all = join(dist, 'all')
  const flags = ['--declaration', '--emitDeclarationOnly', '--noEmit', 'false', '--outDir', all, '--rootDir', root]
  // Whether the types agree is asked by `npm test`; here they are only written down.
  if (
    !npx('tsc', ['-p', join(root, 'cli/tsconfig.build.json'), ...flags], 'ignore') &&
    !existsSync(join(all, 'cli/index.d.ts'))
  )
    throw new Error('tsc wrote no declarations')
  const seen = new Set<string>()
  const take = (file: string) => {
    if (seen.has(file) || !existsSync(join(all, file))) return
    seen.add(file)
    const text = readFileSync(join(all, file), 'utf8').replace(
      /from '(\.[^']+|@waarom\/purpose\/[^']+)\.[jt]s'/g,
      (_, to: string) => {
        const target = to.startsWith('.')
          ? join(dirname(file), to)
          : join('purpose', to.slice('@waarom/purpose/'.length))
        take(`${target}.d.ts`)
        const path = relative(dirname(file), target).replaceAll('\\', '/')
        return `from '${path.startsWith('.') ? path : `./${path}`}.js'`
      },
    )
    mkdirSync(dirname(join(dist, 'types', file)), { recursive: true })
    writeFileSync(join(dist, 'types', file), text)
  }
  take('cli/index.d.ts')
  writeFileSync(join(dist, 'index.d.ts'), "export * from './types/cli/index.js'\n")
  rmSync(all, { recursive: true })
}

/** Builds the page into `web/dist`. */
function buildPage(mode: 'production' | 'test'): void {
  if (!npx('vite', ['build', join(root, 'web'), '--mode', mode, '--logLevel', 'warn']))
    throw new Error('the page was not built')
}

/** Runs a program of node_modules; true when it went well. */
function npx(command: string, args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  const bin = join(root, 'node_modules/.bin', process.platform === 'win32' ? `${command}.cmd` : command)
  return spawnSync(bin, args, { cwd: root, stdio, shell: process.platform === 'win32' }).status === 0
}

/** Bytes of all files in a folder. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + readFileSync(join(one.parentPath, one.name)).length, 0)
}

if (import.meta.main) {
  const only = process.argv.slice(2).filter((one) => one.startsWith('--'))
  if (only.length === 0 || only.includes('--command')) {
    await buildCommand()
    console.log(`cli/dist ${(sizeOf(dist) / 1e6).toFixed(1)} MB`)
  }
  if (only.length === 0 || only.includes('--page')) buildPage(only.includes('--test') ? 'test' : 'production')
}
