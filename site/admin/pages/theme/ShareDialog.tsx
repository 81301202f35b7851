import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, ProblemNotice, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { CopyText } from '../domains/CopyText.tsx'
import { makePreviewLink } from './queries.ts'
import { themeTexts } from './texts.ts'

const DAYS = ['1', '3', '7', '14'] as const

/** The draft for somebody who has no account here. */
export function ShareDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { share: texts } = useTexts(themeTexts)
  const format = useFormat()
  const { slug } = useStore()
  const [days, setDays] = useState<(typeof DAYS)[number]>('3')
  const make = useMutation({ mutationFn: () => makePreviewLink(slug, path, Number(days) * 24) })
  return (
    <Dialog
      wide
      title={texts.title}
      isOpen
      onClose={onClose}
      actions={
        <Button
          look={make.data ? 'plain' : 'primary'}
          isWorking={make.isPending}
          onPress={() => make.mutate()}
        >
          {texts.make}
        </Button>
      }
    >
      <p>{texts.text}</p>
      <ProblemNotice error={make.error} />
      <Select
        label={texts.hours}
        value={days}
        onChange={setDays}
        choices={DAYS.map((value) => ({ value, label: texts.days(Number(value)) }))}
      />
      {make.data && (
        <div role="status">
          <CopyText text={make.data.url} name={texts.name} />
          <p className="hint">{texts.until(format.moment(make.data.expiresAt))}</p>
        </div>
      )}
    </Dialog>
  )
}
