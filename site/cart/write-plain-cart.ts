import type { CartAnswer, CartLineAnswer } from '../../api/contracts/cart.ts'
import { MAX_CART_COUPONS, MAX_QUANTITY } from '../../api/contracts/cart-limits.ts'
import { homePath, plainCartPath } from '../../api/contracts/paths.ts'
import type { PlainCartInput } from '../../api/contracts/plain-cart.ts'
import type { Money } from '../../api/contracts/money.ts'
import { cartWords, type SayOfCart } from '../kit/cart/cart-words.ts'
import { isCounted, wordCoupon, wordNotice, wordRefusal } from '../kit/cart/word-cart.ts'
import { escapeHtml } from '../kit/html.ts'
import { formatMoney } from '../kit/money.ts'
import { writeImage } from '../kit/write-image.ts'

interface Pen {
  say: SayOfCart
  money: (money: Money) => string
  /** The same, as HTML. */
  text: SayOfCart
  price: (money: Money) => string
  action: string
}

/** The cart as forms: what the island shows, as far as it goes without a script. */
export function writePlainCart({ place, country, cart, refusal }: PlainCartInput): string {
  const say = cartWords(place.locale)
  const money = (amount: Money) => formatMoney(amount, { locale: place.locale, country })
  const pen: Pen = {
    say,
    text: (key, values) => escapeHtml(say(key, values)),
    money,
    price: (amount) => escapeHtml(money(amount)),
    action: plainCartPath(place),
  }
  const problem = refusal
    ? `<p class="cart-problem" role="alert">${escapeHtml(wordRefusal(say, refusal))}</p>`
    : ''
  const filled = cart.lines.length > 0
  return `<div class="cart">${problem}${filled ? writeLines(cart, pen) : writeEmpty(homePath(place), pen)}</div>`
}

const writeEmpty = (home: string, { text }: Pen) =>
  `<div class="cart-empty"><p><b>${text('empty')}</b></p><p>${text('emptyText')}</p>` +
  `<a class="button" href="${home}">${text('goOn')}</a></div>`

function writeLines(cart: CartAnswer, pen: Pen): string {
  const leftOut = cart.leftOut > 0 ? `<p class="cart-notice">${pen.text('leftOut')}</p>` : ''
  const lines = cart.lines.map((line) => writeLine(line, pen)).join('')
  return (
    `${leftOut}<ul class="cart-lines">${lines}</ul>` +
    `<div class="cart-sums">${writeCoupons(cart, pen)}${writeTotals(cart, pen)}</div>`
  )
}

function writeLine(line: CartLineAnswer, pen: Pen): string {
  const { say, money, text, price } = pen
  const { title, variant, url, image, unitPrice, compareAtPrice, notices, discounts } = line
  const counted = isCounted(line)
  const name = escapeHtml(title)
  const former = compareAtPrice
    ? ` <s><span class="sr">${text('before')} </span>${price(compareAtPrice)}</s>`
    : ''
  const picture = image
    ? writeImage(image, { sizes: '7.5rem', alt: '', small: true, class: 'cart-picture' })
    : '<span class="cart-picture"></span>'
  return [
    `<li class="cart-line${counted ? '' : ' cart-line-out'}">${picture}<div class="cart-line-text">`,
    `<p class="cart-line-title">${url === null ? name : `<a href="${escapeHtml(url)}">${name}</a>`}</p>`,
    variant === '' ? '' : `<p class="cart-small">${escapeHtml(variant)}</p>`,
    `<p class="cart-small">${price(unitPrice)}${former}</p>`,
    ...notices.map((notice) => `<p class="cart-notice">${escapeHtml(wordNotice(say, notice, money))}</p>`),
    ...discounts.map((each) => `<p class="cart-small">${escapeHtml(each.title)} −${price(each.amount)}</p>`),
    '</div>',
    counted ? `<b class="cart-line-total">${price(line.total)}</b>` : '',
    `<div class="cart-line-tools">${writeLineForm(line, counted, pen)}</div></li>`,
  ].join('')
}

function writeLineForm(
  { id, title, quantity }: CartLineAnswer,
  counted: boolean,
  { text, action }: Pen,
): string {
  const number = `<span class="cart-stepper"><input type="number" name="quantity" value="${quantity}" min="1" max="${MAX_QUANTITY}" aria-label="${text('quantityOf', { title })}" required></span>`
  const update = `<button class="cart-link-button" aria-label="${text('updateOf', { title })}">${text('update')}</button>`
  return (
    `<form method="post" action="${action}lines/${id}">${counted ? number + update : ''}` +
    `<button class="cart-link-button" name="remove" value="1" formnovalidate aria-label="${text('removeOf', { title })}">${text('remove')}</button></form>`
  )
}

function writeCoupons({ coupons }: CartAnswer, { say, text, price, action }: Pen): string {
  const used = coupons.map((coupon) => {
    const { code } = coupon
    const reason = wordCoupon(say, coupon)
    return (
      `<li><form method="post" action="${action}coupons"><b>${escapeHtml(code)}</b> ` +
      `<span>${reason === undefined ? `−${price(coupon.amount)}` : escapeHtml(reason)}</span>` +
      `<button class="cart-link-button" name="drop" value="${escapeHtml(code)}" aria-label="${text('dropCode', { code })}">${text('remove')}</button></form></li>`
    )
  })
  const form =
    `<form method="post" action="${action}coupons"><label><span>${text('code')}</span>` +
    `<input name="code" maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" required></label>` +
    `<button class="button button-quiet">${text('useCode')}</button></form>`
  const list = used.length > 0 ? `<ul>${used.join('')}</ul>` : ''
  return `<div class="cart-coupons">${list}${coupons.length < MAX_CART_COUPONS ? form : ''}</div>`
}

function writeTotals({ totals, tax }: CartAnswer, { text, price }: Pen): string {
  const row = (label: string, amount: string, className = '') =>
    `<div${className}><dt>${label}</dt><dd>${amount}</dd></div>`
  return [
    '<div class="cart-totals"><dl>',
    row(text('subtotal'), price(totals.subtotal)),
    totals.discount.amount > 0 ? row(text('discount'), `−${price(totals.discount)}`) : '',
    totals.tax.amount > 0 ? row(text(tax.included ? 'taxIncluded' : 'tax'), price(totals.tax)) : '',
    row(text('total'), price(totals.total), ' class="cart-total"'),
    '</dl>',
    tax.estimated ? `<p class="cart-small">${text('estimate')}</p>` : '',
    '</div>',
  ].join('')
}
