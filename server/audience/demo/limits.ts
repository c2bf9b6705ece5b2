/** How large a demo shop may be, and how much of it is made at a time. */
export const LIMITS = {
  /** People of a shop; as many as one PostgreSQL is measured with. */
  people: 5_000_000,
  /** People of a batch, with some 2,300 rows; larger ones outlive the young part of the heap, and cost half as much again. */
  batchPeople: 100,
} as const
