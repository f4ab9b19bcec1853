// What was typed is not lost without a question, on whatever page or dialog: all forms are one component, and all dialogs around a
// form are one as well.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const MAP = new URL('../../admin', import.meta.url).pathname
const bestanden = readdirSync(MAP, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.tsx'))
const met = (patroon: RegExp): string[] =>
  bestanden.filter((b) => patroon.test(readFileSync(path.join(MAP, b), 'utf8'))).sort()

describe('een formulier van het portaal', () => {
  it('is dat ene, dat vraagt voor tekst verloren gaat; een dag kiezen om bij te tellen bewaart niets', () => {
    expect(met(/import \{[^}]*\b(Form|SimpleForm|TabbedForm)\b[^}]*\} from 'react-admin'/)).toEqual([
      'platform/form/Form.tsx',
      'traject/PeildatumInput.tsx',
    ])
    expect(met(/<Formulier[\s>]/).length).toBeGreaterThan(12)
  })
  it('wordt door één wacht bewaakt: de router luistert naar één', () => {
    expect(met(/useBlocker|warnWhenUnsavedChanges/)).toEqual(['platform/form/LeaveGuard.tsx'])
  })
  it('staat in een venster dat bij Escape vraagt, en in geen ander', () => {
    const eigen = met(/<Dialog[\s>]/)
    expect(eigen).toContain('platform/form/AskDialog.tsx')
    const metFormulier = met(/<Formulier[\s>]|<Formulierdelen\b|<Invoer\b/)
    expect(eigen.filter((b) => metFormulier.includes(b))).toEqual([])
  })
})
