// Writes schema.graphql: the contract as a reviewer and a client read it.
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { maakSchema } from '../server/schema.js'

writeFileSync(new URL('../schema.graphql', import.meta.url), `${printSchema(lexicographicSortSchema(maakSchema()))}\n`)
