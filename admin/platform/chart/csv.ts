// The table of a chart as a file for a Dutch spreadsheet: semicolons, a byte order mark, decimal commas, and nothing that a
// spreadsheet would run as a formula. Numbers below zero stay numbers.
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Cel, Tabelgegevens } from './chart.js'

const inhoud = ({ tekst, waarde }: Cel): string | number | null => (waarde === undefined ? tekst : waarde)

export const csvVan = ({ koppen, rijen }: Tabelgegevens): string =>
  stringify([koppen.map(({ tekst }) => tekst), ...rijen.map((rij) => rij.map(inhoud))], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: (waarde) => String(waarde).replace('.', ',') },
  })
