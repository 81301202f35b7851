const networks: Record<string, string> = {
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  'pinterest.com': 'Pinterest',
  'telegram.me': 'Telegram',
  't.me': 'Telegram',
  'threads.net': 'Threads',
  'tiktok.com': 'TikTok',
  'twitter.com': 'X',
  'wa.me': 'WhatsApp',
  'x.com': 'X',
  'youtube.com': 'YouTube',
}

/** What people call the place a link leads to. */
export function nameNetwork(url: string): string {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? url
  return networks[host] ?? host
}
