/** The day on which the sources of the law dossier were read. */
export const READ = '2026-11-20'
/** The day on which the pages of the platforms were opened. */
export const READ_TERMS = '2026-11-24'
