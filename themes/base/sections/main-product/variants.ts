import { showPicture } from './show-picture.ts'

const root = document.querySelector<HTMLElement>('.product .options')

const labelOf = (input: HTMLInputElement) => input.labels?.[0]?.firstChild?.textContent
const panelOf = (input: HTMLInputElement) => input.nextElementSibling?.nextElementSibling

/** A chosen size stays chosen when the colour changes, where that colour has it. */
function keepChoices(input: HTMLInputElement, values: Set<string | null | undefined>): void {
  const inputs = [...(panelOf(input)?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [])]
  for (const other of inputs) if (values.has(labelOf(other))) other.checked = true
}

function findVariant(): HTMLInputElement | undefined {
  const inputs = [...(root?.querySelectorAll<HTMLInputElement>('input[id^="v-"]:checked') ?? [])]
  return inputs.find((input) => input.labels?.[0]?.checkVisibility())
}

function follow(): void {
  const variant = findVariant()
  if (!variant) return
  history.replaceState(history.state, '', `#${variant.id}`)
  if (variant.dataset.image) showPicture(`p-${Number(variant.dataset.image) + 1}`)
}

/** A link to `#v-42` opens with that variant chosen. */
function openLinked(): void {
  const linked = document.getElementById(location.hash.slice(1))
  if (!(linked instanceof HTMLInputElement) || !root?.contains(linked)) return
  linked.checked = true
  for (
    let panel = linked.closest('.options-next');
    panel;
    panel = panel.parentElement!.closest('.options-next')
  ) {
    const opener = panel.previousElementSibling?.previousElementSibling
    if (opener instanceof HTMLInputElement) opener.checked = true
  }
  follow()
}

if (root) {
  let chosen = new Set<string | null | undefined>()
  const remember = () => {
    const inputs = [...root.querySelectorAll<HTMLInputElement>('input:checked')]
    chosen = new Set(inputs.filter((input) => input.labels?.[0]?.checkVisibility()).map(labelOf))
  }
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    keepChoices(target, chosen)
    remember()
    follow()
  })
  openLinked()
  remember()
}
