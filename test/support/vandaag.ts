/** The day on which every test server lives, and from which its source data count. */
export const VANDAAG = '2026-11-22'
