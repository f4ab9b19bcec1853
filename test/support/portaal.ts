// The folder of a built portal, small: a page, a script and a picture, as the server hands them out.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export interface Portaalmap {
  /** what the server is told */
  portaal: string
  /** the folder around it, of which nothing may be handed out */
  eromheen: string
  weg: () => void
}
export function maakPortaal(): Portaalmap {
  const eromheen = mkdtempSync(path.join(os.tmpdir(), 'portaal-'))
  const portaal = path.join(eromheen, 'portaal')
  mkdirSync(path.join(portaal, 'assets'), { recursive: true })
  writeFileSync(path.join(portaal, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__"><p>portaal</p>')
  writeFileSync(path.join(portaal, 'assets/app.js'), 'export {}')
  writeFileSync(path.join(portaal, 'favicon.svg'), '<svg/>')
  return { portaal, eromheen, weg: () => rmSync(eromheen, { recursive: true, force: true }) }
}
