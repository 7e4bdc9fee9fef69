import { type Browser, chromium } from 'playwright-core'

/** Starts the system's Chromium; `CHROMIUM` names another than Debian's. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}
