// `npm start`: builds what is missing or older than its sources, then runs the server in this same process, so that a
// signal reaches it. With --alleen-bouwen it stops after building; with --taak=<name> it runs that command of the server
// instead (backup, herstel, migreer, regio, account, sleutel), which needs no portal and, once built, no development packages. Written in plain JavaScript because nothing has been compiled yet when it runs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const dist = path.join(root, 'dist')
const stampFile = path.join(dist, 'stempel.json')
const settings = ['package.json', 'package-lock.json', 'tsconfig.json']

const steps = [
  {
    name: 'server',
    sources: ['server', 'scripts/bundel.mjs', ...settings],
    needs: 'scripts/bundel.mjs',
    tool: 'esbuild',
    args: (draft) => [path.join(root, 'scripts/bundel.mjs'), draft],
  },
  {
    name: 'portal',
    // All the portal knows of the server is its schema.
    sources: ['admin', 'schema.graphql', ...settings],
    needs: 'admin/vite.config.ts',
    tool: 'vite',
    // The runner reads the configuration without writing into node_modules, which may belong to root.
    args: (draft) =>
      [path.join(packageOf('vite'), 'bin/vite.js')].concat(
        'build --config admin/vite.config.ts --configLoader runner --emptyOutDir --outDir'.split(' '),
        draft,
      ),
  },
]

const taak = process.argv.find((word) => word.startsWith('--taak='))?.slice('--taak='.length) ?? 'main'
const wanted = taak === 'main' ? steps : steps.filter((step) => step.name === 'server')
for (const step of wanted) if (existsSync(path.join(root, step.needs))) bringUpToDate(step)
if (process.argv.includes('--alleen-bouwen')) process.exit(0)
const program = path.join(dist, 'server', `${taak}.js`)
if (!existsSync(program)) fail('De server is niet gebouwd. Voer eerst "npm install" uit.')
await import(pathToFileURL(program).href)
// npm runs this behind a shell, which a signal ends without reaching this process.
if (taak === 'main' && process.env.npm_lifecycle_event === 'start') stopWithout(process.ppid)

function stopWithout(parent) {
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  look.unref()
}

function bringUpToDate(step) {
  const output = path.join(dist, step.name)
  const fingerprint = fingerprintOf(step.sources)
  if (existsSync(output) && readStamps()[step.name] === fingerprint) return
  if (!packageOf(step.tool)) {
    // A deployment carries dist without build tools; what it carries is what it is meant to run.
    if (existsSync(output)) return console.log(`De ${step.name} wordt niet opnieuw gebouwd: ${step.tool} ontbreekt.`)
    fail(`De ${step.name} is niet gebouwd en ${step.tool} ontbreekt. Voer eerst "npm install" uit.`)
  }
  console.log(`De ${step.name} wordt gebouwd …`)
  build(step, output)
  writeFileSync(stampFile, JSON.stringify({ ...readStamps(), [step.name]: fingerprint }))
}

/** Builds next to the old output and swaps at the end: an interrupted build leaves nothing half-done to start. */
function build(step, output) {
  const draft = `${output}.nieuw`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  // Vite makes a development bundle when NODE_ENV says so.
  const env = { ...process.env, NODE_ENV: 'production' }
  const result = spawnSync(process.execPath, step.args(draft), { cwd: root, env, encoding: 'utf8' })
  if (result.status !== 0) fail(`${result.stdout}${result.stderr}\nHet bouwen van de ${step.name} is mislukt.`)
  rmSync(output, { recursive: true, force: true })
  renameSync(draft, output)
}

/** Names and contents of all sources: a removed file counts, a new checkout of the same files does not. */
function fingerprintOf(sources) {
  const hash = createHash('sha256')
  for (const source of sources) addFiles(hash, source)
  return hash.digest('hex')
}

function addFiles(hash, relative) {
  const file = path.join(root, relative)
  try {
    const content = readFileSync(file)
    hash.update(`${relative}\0${content.length}\0`).update(content)
  } catch (error) {
    if (error.code === 'EISDIR') for (const name of readdirSync(file).sort()) addFiles(hash, `${relative}/${name}`)
    else if (error.code !== 'ENOENT') throw error
  }
}

/** The folder of an installed package. */
function packageOf(name) {
  try {
    return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch {
    return undefined
  }
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return {}
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
