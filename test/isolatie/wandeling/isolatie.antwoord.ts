// The one shape of an error: JSON with a code of ours and a Dutch sentence; never a stack, SQL, a table, a path or a value.
import { expect } from 'vitest'
import { DOMAIN_CODES, PLATFORM_CODES } from '../../../server/platform/values/errors.js'
import type { Fout } from '../../support/als.js'

const CODES: readonly string[] = [...PLATFORM_CODES, ...DOMAIN_CODES]
const VERRAAD =
  /node_modules|server\/platform|\bat [\w.<>]+ \(|\bselect\b|\binsert into\b|postgres|constraint|violates|relation "|Syntax Error|Cannot query|Did you mean|Unknown|Unexpected|FST_ERR|Bad Request"|\bError:|undefined/i

const TABEL = /(knelpunt|actie|partner)_[a-z]/

/** @returns the errors of an answer that keeps to the shape */
export function nette(tekst: string): Fout[] {
  const { errors } = JSON.parse(tekst) as { errors?: Fout[] }
  expect(errors?.length, tekst).toBeGreaterThan(0)
  expect(tekst.length).toBeLessThan(4096)
  for (const e of errors!) {
    expect(CODES).toContain(e.extensions.code)
    expect(e.message).toMatch(/[.!]$/)
  }
  expect(tekst).not.toMatch(VERRAAD)
  expect(tekst).not.toMatch(TABEL)
  return errors!
}
export const codeVan = (tekst: string): string => nette(tekst)[0]!.extensions.code
