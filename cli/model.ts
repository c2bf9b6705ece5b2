import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { loadModel, type Model } from '@waarom/purpose/acts/model.ts'

let loaded: Model | null = null

/** The learned model: beside the bundle in the package, in `purpose` in a clone. Read once. */
export function theModel(): Model {
  const beside = fileURLToPath(new URL('./model.bin', import.meta.url))
  loaded ??= loadModel(
    readFileSync(existsSync(beside) ? beside : createRequire(import.meta.url).resolve('@waarom/purpose/model')),
  )
  return loaded
}
