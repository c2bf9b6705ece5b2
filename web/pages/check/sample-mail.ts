import type { Sample } from '../../samples/index.ts'
import type { Mail } from './mail/mail.ts'

const FILES = import.meta.glob<string>('../../samples/*.mail', { query: '?raw', import: 'default' })

/** Loads the text of an example. */
export async function sampleMail(sample: Sample): Promise<Mail> {
  const text = await FILES[`../../samples/${sample.id}.mail`]?.()
  return { source: text ?? '', as: sample.as, name: sample.name }
}
