const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The id in the address of a page; what is no id becomes one that nothing has, so that the page says that it is not there. */
export function idInAddress(given: string): string {
  return ID.test(given) ? given : NOBODY
}
