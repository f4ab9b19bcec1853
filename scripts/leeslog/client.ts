// Asks over ten kept connections, in a process of its own: so many questions, each as soon as a connection is free.
import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'

export interface Job {
  url: string
  cookie: string
  /** bodies, asked in turn */
  bodies: string[]
  times: number
}
export interface Done {
  ms: number
  errors: number
  /** of each body, what was answered, without what differs per request */
  answers: Record<number, string[]>
  p95: number
}
const CONNECTIONS = 10
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
const ask = ({ url, cookie }: Job, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie }
    const req = request(`${url}/graphql`, { method: 'POST', agent, headers }, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => resolve(Buffer.concat(parts).toString()))
    })
    req.on('error', reject)
    req.end(body)
  })
async function run(job: Job): Promise<Done> {
  let next = 0
  let errors = 0
  const answers: Record<number, Set<string>> = {}
  const took: number[] = []
  const start = performance.now()
  const one = async (): Promise<void> => {
    while (next < job.times) {
      const i = next++ % job.bodies.length
      const from = performance.now()
      const text = await ask(job, job.bodies[i]!)
      took.push(performance.now() - from)
      if (text.includes('"errors"')) errors++
      ;(answers[i] ??= new Set()).add(createHash('sha256').update(text).digest('hex'))
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  took.sort((a, b) => a - b)
  return {
    ms: performance.now() - start,
    errors,
    answers: Object.fromEntries(Object.entries(answers).map(([i, set]) => [i, [...set]])),
    p95: took[Math.floor(took.length * 0.95)]!,
  }
}
process.on('message', (job: Job) => {
  run(job).then(
    (done) => process.send!(done),
    (error: unknown) => process.send!(String(error)),
  )
})
