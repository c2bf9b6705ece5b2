import { answers, Refusal } from './client.ts'

/**
 * Brings the code of a part of the page that comes when it is asked for.
 * @param isThere whether the server answers
 * @throws Refusal without a problem when the server does not answer; else what the import threw: the code is no longer
 * there, because a new version came
 */
export async function lateCode<T>(load: () => Promise<T>, isThere: () => Promise<boolean> = answers): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw (await isThere()) ? error : new Refusal(null)
  }
}
