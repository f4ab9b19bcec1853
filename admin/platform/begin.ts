// The style of the first thing to look at, before the portal has arrived: its bar and its name, light or dark as the
// browser prefers. Put into index.html by the build, so that the colours stand in one place.
import { donker, licht, vorm, type Kleuren } from './tokens.js'

const kleuren = ({ vlak, kaart, lijn, inkt, zacht, accent }: Kleuren): string =>
  `body{background:${vlak};color:${inkt}}` +
  `.rt-begin__naam{background:${kaart};border-bottom:1px solid ${lijn};color:${accent}}` +
  `.rt-begin__wacht{color:${zacht}}`

export const beginstijl =
  `body{margin:0;font-family:${vorm.lettertype}}` +
  '.rt-begin__naam{margin:0;padding:0 20px;font-size:1.1875rem;font-weight:700;line-height:51px}' +
  '.rt-begin__wacht,.rt-begin__zonder{margin:0;padding:24px 20px;font-size:1rem}' +
  kleuren(licht) +
  `@media (prefers-color-scheme:dark){${kleuren(donker)}}`
