import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { loadModel, type Model } from '@waarom/purpose/acts/model.ts'

let loaded: Model | null = null

/** The learned model: in the bundle's own folder in the package, in `purpose` in a clone. Read once. */
export function theModel(): Model {
  loaded ??= loadModel(readFileSync(modelFile()))
  return loaded
}

function modelFile(): string {
  const bundled = ['./model.bin', '../model.bin'].map((name) => fileURLToPath(new URL(name, import.meta.url)))
  return bundled.find(existsSync) ?? createRequire(import.meta.url).resolve('@waarom/purpose/model')
}
