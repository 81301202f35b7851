export const PicksySign = () => (
  <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="#4634c4" />
    <path d="M6 13 16 6l10 7v12a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2Z" fill="#fbf9f4" />
    <path d="M12 27v-6a4 4 0 0 1 8 0v6Z" fill="#ffb84d" />
  </svg>
)
