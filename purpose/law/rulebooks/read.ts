/** The day on which the sources marked as read were read for these rulebooks. */
export const READ = '2026-11-24'
