import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { CartAnswer, CartLineAnswer } from '../../../api/contracts/cart.ts'
import { readCart, RefusedError, sendChange } from './ask-cart.ts'
import { onOtherCount, rememberCount, showCount } from './cart-count.ts'
import { foreseeChange, type CartChange } from './foresee-change.ts'
import { useShop, type Shop } from './shop.ts'
import { isCounted, wordRefusal } from './word-cart.ts'

const CART = ['cart']

export interface ShownCart {
  cart: CartAnswer | undefined
  /** Undefined while all is well. */
  problem: string | undefined
  /** What has just happened, for those who do not see it. */
  said: string
  /** What can still be brought back. */
  removed: CartLineAnswer | undefined
  change: (change: CartChange) => void
  undo: () => void
  readAgain: () => void
}

/** The cart, and all that can be done with it: shown at once, and taken back where the store refuses. */
export function useCart(): ShownCart {
  const shop = useShop()
  const { locale, say } = shop
  const client = useQueryClient()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<CartLineAnswer>()
  const { data: cart, error, refetch } = useQuery({ queryKey: CART, queryFn: () => readCart(locale) })
  const changing = useMutation({
    mutationKey: CART,
    scope: { id: 'cart' },
    mutationFn: (change: CartChange) => sendChange(locale, change),
    async onMutate(change) {
      await client.cancelQueries({ queryKey: CART })
      const before = client.getQueryData<CartAnswer>(CART)
      if (before) client.setQueryData(CART, foreseeChange(before, change))
      return before
    },
    onSuccess(answer, change) {
      if (client.isMutating({ mutationKey: CART }) === 1) client.setQueryData(CART, answer)
      setSaid(wordSuccess(shop, answer, change))
    },
    onError(_error, change, before) {
      client.setQueryData(CART, before)
      if (change.kind === 'remove') setRemoved(undefined)
      return client.invalidateQueries({ queryKey: CART })
    },
  })
  const quantity = cart?.quantity
  const { isPending } = changing
  useEffect(() => {
    if (quantity === undefined) return
    // Other tabs read the cart when they hear of it: not before the store has it.
    if (isPending) showCount(quantity)
    else rememberCount(quantity)
  }, [quantity, isPending])

  useEffect(() => onOtherCount(() => void client.invalidateQueries({ queryKey: CART })), [client])

  const refused = changing.error ?? (cart ? null : error)
  return {
    cart,
    problem: refused
      ? wordRefusal(say, refused instanceof RefusedError ? refused.refusal : { code: 'failed' })
      : undefined,
    said,
    removed,
    change(change) {
      const line = change.kind === 'remove' && cart?.lines.find(({ id }) => id === change.lineId)
      setRemoved(line && isCounted(line) ? line : undefined)
      changing.mutate(change)
    },
    undo() {
      if (!removed) return
      setRemoved(undefined)
      changing.mutate({ kind: 'add', variantId: removed.variantId, quantity: removed.quantity })
    },
    readAgain() {
      changing.reset()
      void refetch()
    },
  }
}

function wordSuccess({ say, money }: Shop, answer: CartAnswer, change: CartChange): string {
  const total = `${say('total')}: ${money(answer.totals.total)}`
  switch (change.kind) {
    case 'add': {
      const line = answer.lines.find(({ variantId }) => variantId === change.variantId)
      return line ? say('added', { title: line.title }) : total
    }
    case 'useCode':
      return say('codeUsed', { code: change.code })
    case 'quantity':
    case 'remove':
    case 'dropCode':
      return total
  }
}
