import { useShellTexts } from '../i18n/language.tsx'
import { EmptyState, LinkButton } from '../kit/index.ts'

export function Missing() {
  const texts = useShellTexts()
  return (
    <EmptyState isPage icon="search" title={texts.missing.title} text={texts.missing.text}>
      <LinkButton href="/admin/">{texts.yourStores}</LinkButton>
    </EmptyState>
  )
}

export function Forbidden() {
  const { forbidden, yourStores } = useShellTexts()
  return (
    <EmptyState isPage icon="key" title={forbidden.title} text={forbidden.text}>
      <LinkButton href="/admin/">{yourStores}</LinkButton>
    </EmptyState>
  )
}
