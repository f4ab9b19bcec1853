import { describe, expect, it } from 'vitest'
import type { Cijfer } from '../../admin/platform/figures.js'
import { bronVan, metEenheid, peildatumTekst } from '../../admin/platform/figures.js'
import { naarFormulier, naarInvoer } from '../../admin/platform/form/values.js'

const cijfer = (deel: Partial<Cijfer> = {}): Cijfer => ({
  waarde: 9,
  eenheid: 'PERSONEN',
  peildatum: '2022-10-04',
  voorlopig: false,
  bron: 'Plan, §3.1',
  voetnoot: null,
  redenGeenWaarde: null,
  ...deel,
})
const veld = [{ bron: 'cijfer', soort: 'cijfer', label: 'Cijfer' }] as const

describe('een cijfer op het scherm', () => {
  it.each([
    [{ waarde: 9 }, '9 personen'],
    [{ waarde: 1 }, '1 persoon'],
    [{ waarde: 0 }, '0 personen'],
    [{ waarde: 1250, eenheid: 'TRAJECTEN' }, '1.250 trajecten'],
    [{ waarde: 35.14, eenheid: 'PROCENT' }, '35,1%'],
    [{ waarde: 100000, eenheid: 'EURO' }, '€ 100.000'],
    [{ waarde: 7, eenheid: 'AANTAL' }, '7'],
    [{ waarde: null, redenGeenWaarde: 'ONBEKEND' }, 'onbekend'],
    [{ waarde: null, redenGeenWaarde: 'NIET_UITGESPLITST' }, 'niet uitgesplitst'],
    [{ waarde: null, redenGeenWaarde: 'KLEINE_CEL' }, 'minder dan 5'],
    [{ waarde: null, redenGeenWaarde: 'AANVULLENDE_CEL' }, 'niet getoond'],
    [{ waarde: null, redenGeenWaarde: 'GEEN_GEGEVENS' }, 'geen gegevens'],
    [{ waarde: null, redenGeenWaarde: null }, 'onbekend'],
  ])('%j is "%s"', (deel, tekst) => expect(metEenheid(cijfer(deel)).replaceAll('\u00a0', ' ')).toBe(tekst))

  it('noemt de peildatum, en dat het voorlopig is', () => {
    expect(peildatumTekst(cijfer())).toBe('peildatum 4 oktober 2022')
    expect(peildatumTekst(cijfer({ voorlopig: true }))).toBe('peildatum 4 oktober 2022, voorlopig')
  })
  it('zonder gegevens is er geen peildatum en geen bron', () => {
    const leeg = cijfer({ waarde: null, peildatum: null, redenGeenWaarde: 'GEEN_GEGEVENS', bron: 'Geen bron' })
    expect(peildatumTekst(leeg)).toBe('')
    expect(bronVan(leeg)).toBeNull()
  })
})

describe('een cijfer in een formulier', () => {
  it('een leeg cijfer wordt niet verstuurd', () => {
    expect(naarInvoer(veld, naarFormulier(veld, {}))).toEqual({ cijfer: null })
    expect(naarInvoer(veld, { cijfer: { eenheid: 'AANTAL', bron: 'Plan' } })).toEqual({ cijfer: null })
  })
  it('een waarde heeft geen reden, ook niet als die eerst was gekozen', () => {
    const { cijfer: verstuurd } = naarInvoer(veld, { cijfer: cijfer({ waarde: 0, redenGeenWaarde: 'ONBEKEND' }) })
    expect(verstuurd).toMatchObject({ waarde: 0, redenGeenWaarde: null })
  })
  it('zonder waarde gaat de reden mee', () => {
    const { cijfer: verstuurd } = naarInvoer(veld, { cijfer: cijfer({ waarde: null, redenGeenWaarde: 'ONBEKEND' }) })
    expect(verstuurd).toMatchObject({ waarde: null, redenGeenWaarde: 'ONBEKEND' })
  })
  it('wat de server zelf bepaalt, gaat niet terug', () => {
    const rij = { cijfer: { ...cijfer(), onderdrukt: false } }
    expect(Object.keys(naarInvoer(veld, naarFormulier(veld, rij)).cijfer as object)).not.toContain('onderdrukt')
  })
})
