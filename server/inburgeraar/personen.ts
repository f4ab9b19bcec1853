// The world of persons: its policies ask these two tables, by name.
import { personsOf } from '../platform/rights/persons.js'

export const personen = personsOf({ persons: 'inburgeraar', sight: 'inzage' })
