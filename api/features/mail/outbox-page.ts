import { html, raw } from 'hono/html'
import type { OutboxMail } from '../../adapters/mail/index.ts'

const STYLE = `
:root { color-scheme: light dark; --page: #f6f6f7; --card: #fff; --text: #18181b; --quiet: #63636b; --line: #e4e4e7; --here: #eef2ff; }
@media (prefers-color-scheme: dark) {
  :root { --page: #111113; --card: #1a1a1d; --text: #f4f4f5; --quiet: #a1a1aa; --line: #2e2e33; --here: #24243a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.45 system-ui, sans-serif; }
header { padding: 20px 24px; }
h1 { margin: 0; font-size: 22px; }
header p, .quiet { margin: 4px 0 0; color: var(--quiet); font-size: 14px; }
main { display: grid; grid-template-columns: minmax(260px, 360px) 1fr; gap: 20px; padding: 0 24px 24px; align-items: start; }
ol { list-style: none; margin: 0; padding: 0; background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
li + li { border-top: 1px solid var(--line); }
li a { display: block; padding: 12px 16px; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
li a:hover, li a[aria-current] { background: var(--here); }
li strong { display: block; font-weight: 600; }
a:focus-visible { outline: 2px solid #6366f1; outline-offset: -2px; }
article, .empty { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px; }
article h2 { margin: 0; font-size: 18px; overflow-wrap: anywhere; }
iframe { width: 100%; height: 560px; margin-top: 16px; border: 1px solid var(--line); border-radius: 8px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.5 ui-monospace, monospace; }
summary { cursor: pointer; margin-top: 16px; }
.empty { grid-column: 1 / -1; text-align: center; padding: 64px 24px; }
@media (max-width: 760px) { main { grid-template-columns: 1fr; padding: 0 12px 12px; } header { padding: 16px 12px; } }
`

/** Development's letter box: what would have been sent, newest first, and one of them open. */
export function outboxPage(mails: OutboxMail[], open: OutboxMail | undefined) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Outbox</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>Outbox</h1>
          <p>No mail server is configured, so mail stays on this machine. Set SMTP_URL to send it.</p>
        </header>
        <main>
          ${
            mails.length === 0
              ? html`<p class="empty">Nothing was sent yet. Ask for a sign-in code, for instance.</p>`
              : html`<ol>
                    ${mails.map((mail) => listItem(mail, mail.key === open?.key))}
                  </ol>
                  ${open && preview(open)}`
          }
        </main>
      </body>
    </html>`
}

const listItem = (mail: OutboxMail, here: boolean) =>
  html`<li>
    <a href="/api/outbox/${mail.key}" ${here ? raw('aria-current="page"') : ''}>
      <strong>${mail.subject}</strong>
      <span class="quiet">${mail.to} · <time datetime="${mail.sentAt}">${shortTime(mail.sentAt)}</time></span>
    </a>
  </li>`

// The mail's own page runs no script and has no origin; its links open beside this one.
const preview = (mail: OutboxMail) =>
  html`<article>
    <h2>${mail.subject}</h2>
    <p class="quiet">From ${mail.from.name} &lt;${mail.from.address}&gt; to ${mail.to}</p>
    <iframe
      title="The mail as HTML"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${mail.html.replace('<head>', '<head><base target="_blank">')}"
    ></iframe>
    <details>
      <summary>As text</summary>
      <pre>${mail.text}</pre>
    </details>
  </article>`

const shortTime = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
