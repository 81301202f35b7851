/** Matches while a visitor wants nothing to move by itself. */
export const stillness = matchMedia('(prefers-reduced-motion: reduce)')
