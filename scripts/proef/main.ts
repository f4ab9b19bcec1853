// npm run proef [-- <part> …] [-- --kort]: breaks things around the built server for a long time, prints what happened,
// and ends with code 1 when a bar was missed.
import { endOnSignal } from './ends.js'
import { PARTS } from './parts.js'
import { print } from './report.js'

const words = process.argv.slice(2)
const short = words.includes('--kort')
const wanted = words.filter((word) => !word.startsWith('--'))
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name))
if (unknown.length) {
  console.error(`Onbekend: ${unknown.join(', ')}. Kies uit ${PARTS.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
endOnSignal()
let well = true
for (const part of PARTS.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  const size = short ? part.short : part.long
  const title = `${part.name}: ${part.what(size)}`
  console.log(`… ${title}`)
  const began = Date.now()
  const result = await part.run(size)
  result.rows.push(['duur van dit deel', `${Math.round((Date.now() - began) / 1000)} s`])
  well = print(title, result) && well
}
console.log(well ? '\nAlles is gehaald.' : '\nNiet alles is gehaald.')
process.exit(well ? 0 : 1)
