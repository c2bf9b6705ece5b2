import { open } from 'node:fs/promises'

/** Makes new names in a folder last through a failure of power; Windows does so by itself and opens no folder. */
export async function flush(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}
