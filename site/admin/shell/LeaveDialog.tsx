import { useShellTexts } from '../i18n/language.tsx'
import { Button, Dialog } from '../kit/index.ts'
import { useLeaving } from '../router.tsx'

/** Between a page with unsaved changes and the way out. */
export function LeaveDialog() {
  const { leave: texts } = useShellTexts()
  const { isAsking, stay, leave } = useLeaving()
  return (
    <Dialog
      role="alertdialog"
      title={texts.title}
      isOpen={isAsking}
      onClose={stay}
      actions={
        <>
          <Button onPress={leave}>{texts.leave}</Button>
          <Button look="primary" onPress={stay}>
            {texts.stay}
          </Button>
        </>
      }
    >
      <p>{texts.text}</p>
    </Dialog>
  )
}
