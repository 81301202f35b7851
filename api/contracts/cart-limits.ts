/** Of one thing. */
export const MAX_QUANTITY = 999
export const MAX_CART_COUPONS = 5
