import { allow, areAllowed, CHOICE_MADE, listAllowed } from './consent.ts'
import { fetchNotice } from './fetch-notice.ts'

/** Whose parts are on this page, and whom a visitor has let in before. */
const listHosts = () => {
  const gates = [...document.querySelectorAll<HTMLElement>('consent-gate')]
  const here = gates.flatMap(({ dataset }) => dataset.hosts?.split(' ') ?? [])
  return [...new Set([...here, ...listAllowed()])]
}

/** A shop that shows nothing of others has no choices to offer. */
function offer(): void {
  if (listHosts().length === 0) return
  removeEventListener(CHOICE_MADE, offer)
  void place()
}

async function place(): Promise<void> {
  const parts = await fetchNotice('privacy')
  if (!parts) return
  const opener = parts.querySelector('button')!
  const dialog = parts.querySelector('dialog')!
  opener.addEventListener('click', () => open(dialog))
  document.body.append(dialog)
  const end = document.querySelector('.footer-end') ?? document.querySelector('footer') ?? document.body
  end.append(opener)
}

function open(dialog: HTMLDialogElement): void {
  let withdrawn = false
  const choices = listHosts().map((host) => {
    const label = document.createElement('label')
    const box = Object.assign(document.createElement('input'), {
      type: 'checkbox',
      checked: areAllowed([host]),
    })
    box.addEventListener('change', () => {
      allow([host], box.checked)
      withdrawn ||= !box.checked
    })
    label.append(box, host)
    return label
  })
  dialog.querySelector('div')!.replaceChildren(...choices)
  // What was let in is gone only with the page that it is on.
  dialog.onclose = () => {
    if (withdrawn) location.reload()
  }
  dialog.showModal()
}

addEventListener(CHOICE_MADE, offer)
offer()
