// A calendar day in Dutch words.
const dutch = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
/** '2019-09-19' → '19 september 2019' */
export const showDay = (dag: string): string => dutch.format(Date.parse(`${dag}T00:00:00Z`))
