import { chosenVariant } from '../../../api/contracts/chosen-variant.ts'
import { onOtherCount, showCount } from './cart-count.ts'

/** The cart itself is fetched when somebody wants it: until then a page carries no more of it than this. */
const fetchCart = () => import('./open-cart.tsx')

const room = document.querySelector<HTMLElement>('[data-cart-room]')
if (room) void fetchCart().then(({ openRoom }) => openRoom(room))

showCount()
onOtherCount(showCount)

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.cart-link')
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  fetchCart().then(
    ({ openDrawer }) => openDrawer(),
    () => location.assign(link.href),
  )
})

document.addEventListener('submit', (event) => {
  const { target: form } = event
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-add-to-cart]')) return
  const fields = new FormData(form)
  const read = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const variantId = chosenVariant(read)
  if (variantId === undefined) return
  event.preventDefault()
  fetchCart().then(
    ({ openDrawer }) => openDrawer({ variantId, quantity: Number(read('quantity')) }),
    () => form.submit(),
  )
})
