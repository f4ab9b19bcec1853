// Addresses as texts. Not by `URL.canParse`: of Node 20 it is wrong of names such as één.nl once it is compiled, after some thousands
// of calls (its fast path takes Latin-1 for UTF-8; seen in 20.20.2).

/** @returns undefined for a text that is no address */
export function urlOf(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
