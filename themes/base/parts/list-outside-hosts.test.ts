import { expect, test } from 'vitest'
import { listOutsideHosts } from './list-outside-hosts.ts'

test.each([
  ['<p>Words</p><img src="/media/1/640.webp">', []],
  ['<p>See <a href="https://example.test/x">there</a></p>', []],
  ['<img src="http://acme.localhost:4321/media/1.webp">', []],
  ['<img src="https://b.test/p.gif"><iframe src=//A.test/></iframe>', ['a.test', 'b.test']],
  ['<div style="background:url(https://c.test/x.png)">', ['c.test']],
  ['<img src="https&#58;&#x2f;/d.test/p.gif">', ['d.test']],
  ['<img src="https:\\\\e.test\\p.gif">', ['e.test']],
  ['<link rel=stylesheet href=https://f.test/a.css>', ['f.test']],
])('%s asks %j', (html, hosts) => {
  expect(listOutsideHosts(html, 'http://acme.localhost:4321')).toEqual(hosts)
})
