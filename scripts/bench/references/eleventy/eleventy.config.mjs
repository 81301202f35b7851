import { readFileSync } from 'node:fs'

/** The pages of `BENCH_PAGES`: Eleventy writes what the base theme writes, with its fastest kind of template. */
export default function configure(eleventy) {
  eleventy.addGlobalData('site', JSON.parse(readFileSync(process.env.BENCH_PAGES ?? '', 'utf8')))
  eleventy.setQuietMode(true)
}
