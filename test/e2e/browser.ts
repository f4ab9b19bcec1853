// A real Chromium for the tests: the one named, else an installed one, else the npm package; never a silent skip.
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Without windows first: the same pages for a fifth less work. */
const GEWONE_PLEKKEN = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]
/**
 * Without the suggestions under the address bar, of which every new window starts two pages: half the work of a session. Chromium
 * takes the last such list whole, so what Playwright switches off stands in it too.
 */
const ZONDER = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
]
const OPTIES = [
  `--disable-features=${ZONDER.join(',')}`,
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const ZONDER_BROWSER =
  'Geen Chromium gevonden. Installeer Chromium of Chrome, of zet CHROMIUM_PATH op het pad van het programma.'

const uitPakket = async (): Promise<string | null> => {
  const pakket = await import('@sparticuz/chromium').catch(() => null)
  const pad = await pakket?.default.executablePath().catch(() => null)
  return pad && existsSync(pad) ? pad : null
}

const vindBrowser = async (): Promise<string> => {
  const genoemd = process.env.CHROMIUM_PATH
  if (genoemd) {
    if (existsSync(genoemd)) return genoemd
    throw new Error(`CHROMIUM_PATH wijst naar ${genoemd}, maar dat bestaat niet.`)
  }
  const pad = GEWONE_PLEKKEN.find((plek) => existsSync(plek)) ?? (await uitPakket())
  if (!pad) throw new Error(ZONDER_BROWSER)
  return pad
}

export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await vindBrowser(), args: OPTIES })
