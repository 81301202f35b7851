import { expect, test } from 'vitest'
import { findForeignScript } from './inline-scripts.ts'

const allowed = new Set(['ours()'])

test.each([
  ['<script>a()</script>', 'a()'],
  ['<script type="module">b()</script>', 'b()'],
  ['<SCRIPT>c()</SCRIPT>', 'c()'],
  ['<script data-src="x">d()</script>', 'd()'],
  ['<script type="text/javascript">e()</script>', 'e()'],
  ['<script src="/x.js"></script><script>f()</script>', 'f()'],
  ['<p title="<script>ours()</script>"></p><script>g()</script>', 'g()'],
  ['<script>ours()</script><script>ours();h()</script>', 'ours();h()'],
])('finds what runs in %s', (html, script) => {
  expect(findForeignScript(html, allowed)).toBe(script)
})

test.each([
  '<script>ours()</script>',
  '<script type="module" src="/_astro/x.js"></script>',
  '<script type="application/ld+json">{"a":"b"}</script>',
  '<meta content="How <script>alert(1)</script> works">',
  "<p title='<script>x()</script>'>text</p>",
  '<!-- <script>x()</script> -->',
  '<p>no script</p>',
])('lets %s pass', (html) => {
  expect(findForeignScript(html, allowed)).toBeUndefined()
})
