/** A person whom a mail concerns, in the place that his group gave him. */
export interface Placed {
  readonly contact: string
  /** Keys of his addresses that this mail may reach, the one to choose first. */
  readonly addresses: readonly string[]
}

/** Why somebody whom a mail concerns gets none: no address of his may be reached, or each of them gets it for another. */
export type LeftOut =
  | { readonly because: 'no-address' }
  /** Who gets it at the address that would have been chosen. */
  | { readonly because: 'same-address'; readonly of: string }

/** To which address somebody gets a mail, or why he does not. */
export type Addressed = { readonly contact: string } & (
  | { readonly address: string; readonly out: null }
  | { readonly address: null; readonly out: LeftOut }
)

/**
 * Chooses one address for each person, and one person for each address: people with the same address get one mail, for
 * whoever has the first place. Who has another address gets his there.
 * @param placed in the order of their places
 * @returns each person once, in the same order
 */
export function oneMailEach(placed: readonly Placed[]): readonly Addressed[] {
  const reached = new Map<string, string>()
  return placed.map(({ contact, addresses }): Addressed => {
    const [first] = addresses
    const address = addresses.find((one) => !reached.has(one))
    if (address === undefined) {
      const of = first === undefined ? undefined : reached.get(first)
      return {
        contact,
        address: null,
        out: of === undefined ? { because: 'no-address' } : { because: 'same-address', of },
      }
    }
    reached.set(address, contact)
    return { contact, address, out: null }
  })
}
