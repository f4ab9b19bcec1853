/** The calendar day of every test, and the day on which the source data were loaded. */
export const VANDAAG = '2026-11-22'
