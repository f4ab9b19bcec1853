// What test files that share a process can change for each other.
type State = Map<string, unknown>

/** The environment and the globals that tests replace, by name. */
export const processState = (): State =>
  new Map<string, unknown>([
    ...Object.entries(process.env),
    ...Object.entries({ Date, fetch, setTimeout, clearTimeout, setInterval, setImmediate }),
    ['queueMicrotask', queueMicrotask],
    ['process.cwd()', process.cwd()],
  ])
/** @returns names of what differs; never a value, which may be a secret of the machine */
export const leftChanged = (before: State, after = processState()): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
