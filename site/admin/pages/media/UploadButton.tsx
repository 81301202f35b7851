import { FileTrigger } from 'react-aria-components'
import { Button, type ButtonLook } from '../../kit/Button.tsx'

export const ACCEPTED = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/svg+xml']

interface UploadButtonProps {
  look?: ButtonLook
  children: string
  onFiles: (files: File[]) => void
}

export const UploadButton = ({ look = 'plain', children, onFiles }: UploadButtonProps) => (
  <FileTrigger allowsMultiple acceptedFileTypes={ACCEPTED} onSelect={(files) => files && onFiles([...files])}>
    <Button look={look} icon="upload">
      {children}
    </Button>
  </FileTrigger>
)
