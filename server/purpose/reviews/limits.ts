/** What reviews take on. */
export const LIMITS = {
  /** Working hours in which a review is due when nobody says otherwise. */
  dueHours: 8,
  /** When a working day begins and ends, in the zone of the organisation. */
  dayBegins: 9,
  dayEnds: 17,
  /** Hours before it is due that a reminder goes out. */
  remindHours: 2,
  /** Days that a decision holds when nobody says otherwise. */
  decisionDays: 365,
  /** Days that a guest link holds, at most and when nobody says otherwise. */
  guestDaysMost: 30,
  guestDays: 7,
  /** Requests to one route for guests from one address, a minute. */
  guestPerMinute: 60,
  /** Letters of a name, and of a reason, note or comment. */
  name: 200,
  text: 4_000,
} as const
