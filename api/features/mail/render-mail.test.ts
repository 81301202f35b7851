import { describe, expect, it } from 'vitest'
import { renderMail } from './render-mail.ts'
import { MAIL_LANGUAGES, mailTemplates } from './templates/index.ts'

const data = {
  code: '123456',
  minutes: 10,
  days: 7,
  url: 'https://picksy.test/accept?token=a&b=1',
  storeName: 'Peña & Söhne',
  inviter: 'Ana',
  role: 'manager',
  newEmail: 'a…@x.test',
  adminName: 'Root',
  at: '2026-03-04T15:16:00Z',
  deleteAfter: '2026-04-05T00:00:00Z',
  error: 'Section “hero” failed',
  hookUrl: 'https://a.test/hook',
  reason: 'it answered 500.',
  created: 3,
  updated: 4,
  failed: 1,
  items: [
    { title: 'Tent', sku: 'T-1', branch: 'Centro', available: 2 },
    { title: 'Stove', sku: '', branch: 'Norte', available: 0 },
  ],
  more: 3,
}

describe.each(Object.keys(mailTemplates))('%s', (template) => {
  it.each(MAIL_LANGUAGES)('reads well in %s, as HTML and as text', (locale) => {
    const mail = renderMail({ template, locale, data, brand: 'Acme' })
    const visible = mail.html.replaceAll(/<style>[^]*?<\/style>|<[^>]+>/g, ' ')
    for (const text of [mail.subject, visible, mail.text]) {
      expect(text).not.toMatch(/\{\{|\{%|undefined|null|NaN|\[object|&amp;amp;/)
      expect(text.trim().length).toBeGreaterThan(10)
    }
    expect(mail.html).toContain(`lang="${locale}"`)
    expect(mail.subject.length).toBeLessThan(80)
  })

  it('is not English in other languages', () => {
    const [en, es, pt] = MAIL_LANGUAGES.map(
      (locale) => renderMail({ template, locale, data, brand: 'Acme' }).text,
    )
    expect(new Set([en, es, pt]).size).toBe(3)
  })
})

describe('renderMail', () => {
  it('shows a code and a button in both parts, and no button without an address', () => {
    const code = renderMail({ template: 'login-code', locale: 'es-MX', data, brand: 'Acme' })
    expect(code.subject).toBe('123456 es tu código de acceso')
    expect(code.text).toContain('\n    123456\n')
    expect(code.html).toContain('>123456</p>')
    const button = renderMail({ template: 'invitation', locale: 'pt-BR', data, brand: 'Acme' })
    expect(button.text).toContain('Aceitar o convite:\nhttps://picksy.test/accept?token=a&b=1\n')
    expect(button.html).toContain('href="https://picksy.test/accept?token=a&amp;b=1"')
    expect(button.text).toContain('como gerente de filial')
    const without = renderMail({
      template: 'invitation',
      locale: 'en',
      data: { ...data, url: 'javascript:1' },
      brand: 'A',
    })
    expect(without.html).not.toMatch(/href|javascript:|Accept/)
  })

  it('escapes what strangers wrote, once, and runs none of it', () => {
    const hostile = '<img src=x onerror=alert(1)> {{ code }} {% if %} & "x"'
    const mail = renderMail({
      template: 'invitation',
      locale: 'en',
      data: { ...data, storeName: hostile },
      brand: hostile,
    })
    expect(mail.html).not.toContain('<img')
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt; {{ code }} {% if %} &amp; &#34;x&#34;')
    expect(mail.text).toContain(hostile)
  })

  it('writes a list as one paragraph an item', () => {
    const { text } = renderMail({ template: 'low-stock', locale: 'en', data, brand: 'Acme' })
    expect(text).toContain('\n2 × Tent (T-1), Centro\n')
    expect(text).toContain('\n0 × Stove, Norte\n')
    expect(text).toContain('And 3 more.')
  })

  it('keeps every header on one line', () => {
    const storeName = 'Acme\r\nBcc: eve@example.test\u2028x'
    const mail = renderMail({
      template: 'invitation',
      locale: 'en',
      data: { ...data, storeName },
      brand: storeName,
    })
    expect(mail.subject).toBe('Ana invites you to Acme Bcc: eve@example.test x')
  })

  it('speaks English where it does not know the language, and writes dates in the reader’s', () => {
    const text = (locale: string) => renderMail({ template: 'store-deleted', locale, data, brand: 'A' }).text
    expect(text('ar')).toContain('On April 5, 2026 it is deleted')
    expect(text('es')).toContain('El 5 de abril de 2026 se eliminará')
  })
})
