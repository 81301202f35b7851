import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog } from '../../kit/index.ts'
import { CopyText } from '../domains/CopyText.tsx'
import { webhookTexts } from './texts.ts'

/** Shown once, when it is made. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const texts = useTexts(webhookTexts)
  const shell = useShellTexts()
  return (
    <Dialog
      wide
      role="alertdialog"
      title={texts.secret}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {shell.close}
        </Button>
      }
    >
      <p>{texts.secretText}</p>
      <CopyText text={secret} name={texts.secret} />
    </Dialog>
  )
}
