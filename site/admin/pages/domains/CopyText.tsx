import { useTexts } from '../../i18n/language.tsx'
import { Button, showToast } from '../../kit/index.ts'
import { domainTexts } from './texts.ts'

/** To be taken elsewhere, letter by letter the same. */
export function CopyText({ text, name }: { text: string; name: string }) {
  const texts = useTexts(domainTexts)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    showToast({ text: texts.copied(name) })
  }
  return (
    <span className="copy">
      <code>{text}</code>
      <Button look="quiet" aria-label={`${texts.copy}: ${name}`} onPress={() => void copy()}>
        {texts.copy}
      </Button>
    </span>
  )
}
