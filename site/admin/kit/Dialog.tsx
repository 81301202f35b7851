import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useShellTexts } from '../i18n/language.tsx'
import { Button } from './Button.tsx'

interface DialogProps {
  title: string
  isOpen: boolean
  /** Without it the dialog cannot be dismissed. */
  onClose?: (() => void) | undefined
  children: ReactNode
  /** Buttons, the one that goes on last. */
  actions?: ReactNode
  role?: 'dialog' | 'alertdialog'
  wide?: boolean
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  role = 'dialog',
  wide = false,
}: DialogProps) {
  const texts = useShellTexts()
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isDismissable={onClose !== undefined && role === 'dialog'}
      isKeyboardDismissDisabled={onClose === undefined}
    >
      <Modal className={wide ? 'modal wide' : 'modal'}>
        <AriaDialog className="dialog" role={role}>
          <header>
            <Heading slot="title">{title}</Heading>
            {onClose && <Button look="quiet" icon="close" aria-label={texts.close} onPress={onClose} />}
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface ConfirmProps {
  title: string
  text: ReactNode
  /** What the button says: the deed, not "OK". */
  action: string
  isOpen: boolean
  isWorking?: boolean
  onConfirm: () => void
  onClose: () => void
  look?: 'primary' | 'danger'
}

/** Before what cannot be undone. */
export function Confirm({
  title,
  text,
  action,
  isOpen,
  isWorking = false,
  onConfirm,
  onClose,
  look = 'danger',
}: ConfirmProps) {
  const texts = useShellTexts()
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button look={look} isWorking={isWorking} onPress={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {typeof text === 'string' ? <p>{text}</p> : text}
    </Dialog>
  )
}
