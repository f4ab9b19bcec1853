// Design tokens: colour, radius and type as data, so that a house style of a gemeente is another set of values.
// They become CSS variables (--rt-…) and the palette of the theme. A test guards the contrast.
export interface Kleuren {
  vlak: string // canvas behind the cards
  kaart: string
  lijn: string
  inkt: string
  zacht: string // secondary text
  accent: string
  accentDonker: string
  accentVlak: string
  opAccent: string
  info: string
  infoVlak: string
  bezig: string
  bezigVlak: string
  goed: string
  goedVlak: string
  letOp: string
  letOpVlak: string
  fout: string
  foutVlak: string
  rustig: string
  rustigVlak: string
  // Series of a chart. They stay apart for colour-blind eyes and in grey; charts add a pattern and a word all the same.
  grafiek1: string
  grafiek2: string
  grafiek3: string
  grafiek4: string
  grafiekDoel: string // what was asked, beside what was done
}
export type Grafiekkleur = 'grafiek1' | 'grafiek2' | 'grafiek3' | 'grafiek4' | 'grafiekDoel'

export const licht: Kleuren = {
  vlak: '#f2f4f5',
  kaart: '#ffffff',
  lijn: '#d3dade',
  inkt: '#17242b',
  zacht: '#48575f',
  accent: '#0b4f57',
  accentDonker: '#073b42',
  accentVlak: '#e2eff0',
  opAccent: '#ffffff',
  info: '#1b4a7a',
  infoVlak: '#e4eef8',
  bezig: '#5a3d8a',
  bezigVlak: '#efe9f8',
  goed: '#1a5a34',
  goedVlak: '#e1f2e7',
  letOp: '#6f4400',
  letOpVlak: '#fcefd6',
  fout: '#931a1a',
  foutVlak: '#fce6e6',
  rustig: '#45525a',
  rustigVlak: '#e9edef',
  grafiek1: '#073b42',
  grafiek2: '#d9720f',
  grafiek3: '#2f78c4',
  grafiek4: '#8a3d78',
  grafiekDoel: '#74838c',
}

export const donker: Kleuren = {
  vlak: '#10171b',
  kaart: '#182126',
  lijn: '#34434b',
  inkt: '#e9eff2',
  zacht: '#afbcc3',
  accent: '#86d3d9',
  accentDonker: '#a9e2e6',
  accentVlak: '#1c3a3f',
  opAccent: '#06282d',
  info: '#a8cdf2',
  infoVlak: '#1a3048',
  bezig: '#cdb8f0',
  bezigVlak: '#2f2547',
  goed: '#9bd9b1',
  goedVlak: '#173624',
  letOp: '#f2c879',
  letOpVlak: '#3b2c0e',
  fout: '#f5a9a9',
  foutVlak: '#431d1f',
  rustig: '#bac6cc',
  rustigVlak: '#28343a',
  grafiek1: '#7fd4da',
  grafiek2: '#e0913f',
  grafiek3: '#4a7fd6',
  grafiek4: '#f7e9a0',
  grafiekDoel: '#8494a0',
}

export const vorm = { straal: 8, lettertype: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif' }

const naarVariabele = (naam: string): string => `--rt-${naam.replace(/([A-Z])/g, '-$1').toLowerCase()}`
export const variabelen = (kleuren: Kleuren): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(kleuren).map(([naam, waarde]) => [naarVariabele(naam), String(waarde)])),
  '--rt-straal': `${vorm.straal}px`,
})
