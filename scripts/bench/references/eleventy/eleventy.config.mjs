import { readFileSync } from 'node:fs'

/** The pages of `BENCH_PAGES`, written by templates that say what the base theme says. */
export default function configure(eleventy) {
  const site = JSON.parse(readFileSync(process.env.BENCH_PAGES ?? '', 'utf8'))
  const { store, locale } = site.shell
  const money = new Intl.NumberFormat(`${locale}-${store.country}`, { style: 'currency', currency: store.currency })
  eleventy.addGlobalData('site', site)
  eleventy.addFilter('money', ({ amount }) => money.format(amount / 100))
  eleventy.addFilter('decimal', ({ amount }) => (amount / 100).toFixed(2))
  eleventy.setQuietMode(true)
}
