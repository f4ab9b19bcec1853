// What test files that share a process can change for each other.
type State = Map<string, unknown>

/** The environment and the globals that tests replace, by name. */
export const processState = (): State =>
  new Map<string, unknown>([
    ...Object.entries(process.env),
    ...Object.entries({ Date, fetch, setTimeout, clearTimeout, setInterval, setImmediate }),
    ['queueMicrotask', queueMicrotask],
    ['process.cwd()', process.cwd()],
    // What a loop over any array or object would meet.
    ...[Array.prototype, Object.prototype].flatMap((of) => Object.entries(of)),
  ])
/** @returns names of what differs; never a value, which may be a secret of the machine */
export const leftChanged = (before: State, after = processState()): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
