import { chromium } from 'playwright-core'
const [out, base, widths, schemes, ...paths] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] })
for (const w of widths!.split(',').map(Number)) for (const scheme of schemes!.split(',') as ('light'|'dark')[]) {
  const c = await b.newContext({ viewport: { width: w, height: w < 500 ? 844 : 900 }, colorScheme: scheme, deviceScaleFactor: 1, reducedMotion: 'reduce' })
  const p = await c.newPage()
  p.on('console', (m) => m.type() === 'error' && console.log(p.url(), 'console:', m.text()))
  p.on('requestfailed', (r) => console.log('failed', r.url(), r.failure()?.errorText))
  for (const path of paths) {
    await p.goto(base + path, { waitUntil: 'networkidle' })
    await p.evaluate(async () => { for (let y = 0; y < document.body.scrollHeight; y += 700) { scrollTo(0, y); await new Promise(r => setTimeout(r, 30)) } scrollTo(0, 0) })
    await p.waitForTimeout(200)
    await p.screenshot({ path: `/tmp/sfshots/${out}${path.replaceAll('/', '_')}${w}${scheme}.png`, fullPage: true })
  }
}
await b.close()
