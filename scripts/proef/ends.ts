// What a proof started and must not leave behind when it is broken off.
const running = new Set<() => Promise<unknown>>()

/** Remembers how to end something. @returns to be called when it has ended by itself */
export function endsWith(end: () => Promise<unknown>): () => void {
  running.add(end)
  return () => void running.delete(end)
}

/** Ctrl-C or a stop from outside ends everything first, then the proof. */
export function endOnSignal(): void {
  const end = async (): Promise<void> => {
    await Promise.allSettled([...running].map((stop) => stop()))
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end())
}
