import { describe, expect, it } from 'vitest'
import { sanitizeCss } from './sanitize-css.ts'
import { sanitizeRichText } from './sanitize-rich-text.ts'

const OWN = '/media/0123456789abcdef0123456789abcdef/640.webp'

describe('sanitizeRichText', () => {
  it.each([
    '<h2>Hello</h2><p><strong>Bold</strong> <a href="/pages/about/">About</a></p>',
    '<table><thead><tr><th scope="col">Size</th></tr></thead><tbody><tr><td colspan="2">M</td></tr></tbody></table>',
    `<figure><img src="${OWN}" alt="Tent" loading="lazy" /><figcaption>Tent</figcaption></figure>`,
    '<p><a href="mailto:a@b.test">Mail</a> <a href="tel:+34911">Call</a> <a href="https://a.example/?b=1&amp;c=2">Web</a></p>',
  ])('leaves what merchants write as it is: %s', (html) => {
    expect(sanitizeRichText(html)).toBe(html)
  })

  it('makes room for the page’s own h1', () => {
    expect(sanitizeRichText('<h1>A</h1><h6>B</h6>')).toBe('<h2>A</h2><h4>B</h4>')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    `<img src="${OWN}" onerror="alert(1)" srcset="https://evil.example/x 1x">`,
    '<svg/onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="&#x6A;avascript&colon;alert(1)">x</a>',
    '<a href=" javascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="vbscript:x">x</a>',
    '<a href="//evil.example">x</a>',
    '<a href="/\\evil.example">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<object data="x"></object><embed src="x">',
    '<form action="https://evil.example"><button formaction="javascript:alert(1)">x</button></form>',
    '<style>@import "https://evil.example"</style>',
    '<p style="position:fixed" class="admin" id="x" onclick="alert(1)">x</p>',
    '<base href="https://evil.example"><meta http-equiv="refresh" content="0;url=x"><link rel="stylesheet" href="x">',
    '<img src="https://evil.example/pixel.png">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
    '<template><script>alert(1)</script></template>',
    '<a href="x" xlink:href="javascript:alert(1)">x</a>',
  ])('takes the sting out of %s', (html) => {
    const clean = sanitizeRichText(html)
    expect(clean).not.toMatch(
      /<(?:script|svg|math|iframe|object|embed|form|button|style|base|meta|link|template|textarea|noscript)/i,
    )
    expect(clean.replaceAll(/="[^"]*"/g, '=""')).not.toMatch(
      /\s(?:on\w+|style|class|id|srcset|formaction|xlink:href)=/i,
    )
    expect(clean).not.toMatch(/href="(?!https?:|mailto:|tel:|#|\/(?![/\\]))/i)
    expect(clean).not.toContain('evil.example')
    expect(sanitizeRichText(clean)).toBe(clean)
  })

  it('does not follow nesting without end', () => {
    const deep = sanitizeRichText('<blockquote>'.repeat(5000) + 'x')
    expect(deep.match(/<blockquote>/g)?.length ?? 0).toBeLessThanOrEqual(40)
  })
})

describe('sanitizeCss', () => {
  it.each([
    ['.card{color:red}', 'main .card {'],
    ['body{margin:0}', 'main {'],
    ['html[data-mode=dark] .card{color:red}', 'html[data-mode="dark"] main .card {'],
    ['.a{&:hover{color:red}}', 'main .a:hover {'],
    ['@media (width<600px){.x{display:none}}', '@media (width < 600px) {\n  main .x {'],
    ['main ~ footer{display:none}', 'main main ~ footer {'],
    [':is(body,footer) .x{color:red}', 'main :is(body, footer) .x {'],
    ['.x{color:var(--accent,#fff)}', 'color: var(--accent, #fff)'],
    [`.x{background:url(${OWN})}`, `background: url("${OWN}")`],
    ['.x{color:red', 'main .x {\n  color: red;\n}'],
  ])('keeps %s within the content', (css, part) => {
    const clean = sanitizeCss(css)
    expect(clean).toContain(part)
    expect(sanitizeCss(clean)).toBe(clean)
  })

  it.each([
    '@import url(https://evil.example/x.css);',
    '@\\69mport "x.css";',
    '.x{background:url(https://evil.example/x.png)}',
    '.x{background:\\75 rl(https://evil.example)}',
    '.x{--y:url(//evil.example/x)}',
    '.x{background:var(--q,url(//evil.example/x))}',
    '.x{background:image-set("https://evil.example/x.png" 1x)}',
    '.x{-webkit-mask-image:-webkit-image-set(url(https://evil.example) 1x)}',
    '.x{cursor:url(data:image/svg+xml,<svg/>),auto}',
    '@font-face{font-family:x;src:url(https://evil.example/f.woff)}',
    '.x{position:fixed;inset:0}',
    '.x{posi\\74 ion:fixed}',
    '.x{position:var(--p)}',
    '.x{behavior:url(#x)}',
    '.x{-moz-binding:url(#x)}',
    '.x{width:expression(alert(1))}',
    '.x::after{content:"</style><script>alert(1)</script>"}',
    '@namespace svg url(http://www.w3.org/2000/svg);',
    '@layer theme{.x{color:red}}',
    '@property --x{syntax:"*";inherits:false}',
    '@scope (footer){.x{color:red}}',
    '} body{display:none',
  ])('refuses %s', (css) => {
    expect(() => sanitizeCss(css)).toThrow(/styles/)
  })
})
