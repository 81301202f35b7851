/** One of `Notices.astro`, from the offline page, which stands beside the manifest in every language. */
export async function fetchNotice(name: 'update' | 'privacy'): Promise<DocumentFragment | undefined> {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  if (!manifest) return undefined
  const answer = await fetch(new URL('offline.html', manifest.href)).catch(() => undefined)
  if (!answer?.ok) return undefined
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const template = page.querySelector<HTMLTemplateElement>(`template[data-notice=${name}]`)
  return template ? document.importNode(template.content, true) : undefined
}
