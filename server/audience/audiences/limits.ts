/** What audiences and rules take on. */
export const LIMITS = {
  /** Letters of the name of a group, a variant or a rule. */
  name: 200,
  /** Letters of the id of a group or variant, which is its own within an audience. */
  id: 40,
  /** Letters of the sentence for the recipient, and of why people on the suppression list must get a mail. */
  sentence: 500,
  because: 1_000,
  groups: 20,
  variants: 10,
  assumptions: 20,
  /** Rules with a name that are in use at once. */
  rules: 500,
  /** Choices of a list that are given at once. */
  choices: 50,
  /** Different values that are read for them: there are fewer languages and countries. */
  choicesRead: 300,
  /** Rows that are looked at to count how often a choice occurs; past that there are no counts. */
  counted: 200_000,
  /** Articles whose names are looked up for one answer. */
  articlesNamed: 500,
  /** How long one question to the database about everybody may take (ten million people take ten seconds), in what memory. */
  statementMs: 60_000,
  workMemory: '128MB',
  /** People whose places are computed alone; from there on it takes less time to compute those of everybody. */
  fewPeople: 20_000,
  /** How old a suppression list may be. */
  suppressionListHours: 24,
} as const
