// The tokens as a MUI theme: calm, flat, one accent. Labels stand above their field, because a label inside a field
// disappears for people who need it most.
import { nlNL } from '@mui/material/locale'
import type { RaThemeOptions } from 'react-admin'
import { Hulpregel } from './form/HelpText.js'
import type { Kleuren } from './tokens.js'
import { donker, licht, variabelen, vorm } from './tokens.js'

type Componenten = NonNullable<RaThemeOptions['components']>

const invoer = (k: Kleuren): Componenten => ({
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        marginBottom: 4,
        fontWeight: 600,
        fontSize: '1rem',
        whiteSpace: 'normal',
        color: k.inkt,
        '&.Mui-focused': { color: k.inkt },
        '&.Mui-error': { color: k.fout },
      },
      asterisk: { color: k.fout },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: { backgroundColor: k.kaart, '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: k.accent } },
      notchedOutline: { top: 0, borderColor: k.zacht, '& legend': { display: 'none' } },
    },
  },
  MuiFormHelperText: {
    defaultProps: { component: Hulpregel } as object,
    styleOverrides: {
      root: { margin: '4px 0 0', fontSize: '0.9375rem', color: k.zacht, '&:empty': { display: 'none' } },
    },
  },
})

const vlakken = (k: Kleuren): Componenten => ({
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiPopover: {
    styleOverrides: { paper: { border: `1px solid ${k.lijn}`, boxShadow: '0 4px 12px rgb(0 0 0 / 12%)' } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: { border: `1px solid ${k.lijn}`, boxShadow: 'none', margin: 16, width: 'calc(100% - 32px)' },
    },
  },
  MuiDialogContent: { styleOverrides: { root: { '.MuiDialogTitle-root + &': { paddingTop: 4 } } } },
  MuiDialogTitle: { styleOverrides: { root: { overflowWrap: 'anywhere' } } },
  // What was chosen is read whole: cut off, the end of it is gone, and that is where a code stands.
  MuiAutocomplete: {
    styleOverrides: {
      tag: {
        height: 'auto',
        minHeight: 24,
        '& .MuiChip-label': { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingTop: 2, paddingBottom: 2 },
      },
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 36, fontSize: '0.9375rem' } },
  },
  MuiButtonBase: {
    styleOverrides: { root: { '&.Mui-focusVisible': { outline: `3px solid ${k.accent}`, outlineOffset: 2 } } },
  },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: k.lijn, fontSize: '0.9375rem' },
      sizeSmall: { padding: '5px 12px' },
      head: { fontWeight: 600, color: k.zacht, backgroundColor: k.kaart, whiteSpace: 'nowrap' },
    },
  },
  MuiLink: { defaultProps: { underline: 'always' } },
})

const basis = (k: Kleuren, modus: 'light' | 'dark'): Componenten => ({
  MuiCssBaseline: {
    styleOverrides: {
      ':root': { ...variabelen(k), colorScheme: modus },
      body: { backgroundColor: k.vlak },
      ':focus-visible': { outline: `3px solid ${k.accent}`, outlineOffset: 2, borderRadius: 3 },
      '.MuiInputBase-input:focus-visible, main:focus-visible, h1:focus-visible': { outline: 'none' },
    },
  },
})

const thema = (k: Kleuren, modus: 'light' | 'dark'): RaThemeOptions => ({
  palette: {
    mode: modus,
    primary: { main: k.accent, dark: k.accentDonker, contrastText: k.opAccent },
    secondary: { main: k.accent, dark: k.accentDonker, contrastText: k.opAccent },
    error: { main: k.fout, contrastText: modus === 'light' ? '#ffffff' : k.foutVlak },
    success: { main: k.goed, contrastText: modus === 'light' ? '#ffffff' : k.goedVlak },
    warning: { main: k.letOp, contrastText: modus === 'light' ? '#ffffff' : k.letOpVlak },
    info: { main: k.info, contrastText: modus === 'light' ? '#ffffff' : k.infoVlak },
    background: { default: k.vlak, paper: k.kaart },
    text: { primary: k.inkt, secondary: k.zacht },
    divider: k.lijn,
  },
  shape: { borderRadius: vorm.straal },
  typography: {
    fontFamily: vorm.lettertype,
    fontSize: 14,
    htmlFontSize: 14,
    body1: { fontSize: '1rem' },
    body2: { fontSize: '1rem' },
  },
  // The words that MUI has of its own, such as those of an empty list of choices.
  components: { ...nlNL.components, ...basis(k, modus), ...vlakken(k), ...invoer(k) },
})

export const lichtThema = thema(licht, 'light')
export const donkerThema = thema(donker, 'dark')
