/** What freezing takes on. */
export const LIMITS = {
  /** Memory of one step of a freeze at least; where PostgreSQL keeps much of what it read, a quarter of that. */
  workBytes: 256 * 2 ** 20,
  /** Memory that gathering takes a person, about. */
  gatheredBytes: 130,
  /** People, about, that a freeze gathers in memory at least; more where PostgreSQL keeps much of what it read: half of that. */
  leastGathered: 3_000_000,
  /** Times that facts are counted and an audience is frozen again because something came in between. */
  tries: 4,
  /** Contacts of a snapshot whose leaves are reckoned again by one statement, about. */
  verified: 1_000_000,
  /** Letters of why an old suppression list will do. */
  because: 1_000,
  /** Characters of the name of a file. */
  fileName: 200,
  /** Recipients who may fall out between freezing and taking along; of more the audience is to be frozen again. */
  fallenOut: 100_000,
  /** Recipients or refusals of a file that are read at once. */
  page: 2_000,
  /** Frozen audiences, the newest, in which one person is looked for: of ten million people each costs a megabyte. */
  ofPerson: 20,
} as const
