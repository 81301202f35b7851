import { chromium } from 'playwright-core'
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
})
const [out, base, ...paths] = process.argv.slice(2)
for (const [w, h, scheme] of [
  [1280, 900, 'light'],
  [390, 844, 'dark'],
] as const) {
  const c = await b.newContext({
    viewport: { width: w, height: h },
    colorScheme: scheme,
    deviceScaleFactor: 1,
  })
  const p = await c.newPage()
  p.on('console', (m) => m.type() === 'error' && console.log('console:', m.text()))
  p.on('requestfailed', (r) => console.log('failed', r.url()))
  for (const path of paths) {
    await p.goto(base + path, { waitUntil: 'networkidle' })
    await p.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 500) {
        scrollTo(0, y)
        await new Promise((r) => setTimeout(r, 40))
      }
      scrollTo(0, 0)
    })
    await p.waitForTimeout(300)
    await p.screenshot({ path: `/tmp/shots/${out}${path.replaceAll('/', '_')}${w}.png`, fullPage: true })
  }
}
await b.close()
