import { type Refusal, whyAway } from './client.ts'

/**
 * Brings the code of a part of the page that comes when it is asked for.
 * @param away why the server gives no page; null when it does
 * @throws Refusal when the server does not answer, or not now; else what the import threw: the code is no longer there,
 * because a new version came
 */
export async function lateCode<T>(load: () => Promise<T>, away: () => Promise<Refusal | null> = whyAway): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw (await away()) ?? error
  }
}
