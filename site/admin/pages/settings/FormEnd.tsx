import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button } from '../../kit/index.ts'
import { settingsTexts } from './texts.ts'

interface FormEndProps {
  isDirty: boolean
  isWorking: boolean
  onDiscard: () => void
}

/** Of a form among others on its page: it can be saved when there is something to save. */
export function FormEnd({ isDirty, isWorking, onDiscard }: FormEndProps) {
  const texts = useTexts(settingsTexts)
  const shell = useShellTexts()
  return (
    <div className="form-end">
      {isDirty && <Button onPress={onDiscard}>{texts.discard}</Button>}
      <Button type="submit" look={isDirty ? 'primary' : 'plain'} isDisabled={!isDirty} isWorking={isWorking}>
        {shell.save}
      </Button>
    </div>
  )
}
