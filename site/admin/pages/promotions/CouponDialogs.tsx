import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, Form, ProblemNotice, showToast, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { CountField } from './NumberFields.tsx'
import { makeCoupon, makeCoupons } from './queries.ts'
import { promotionTexts } from './texts.ts'

interface CouponDialogProps {
  promotionId: number
  onClose: () => void
}

/** One code for everybody who knows it. */
export function CodeDialog({ promotionId, onClose }: CouponDialogProps) {
  const texts = useTexts(promotionTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [code, setCode] = useState('')
  const [limit, setLimit] = useState<number | null>(null)
  const make = useMutation({
    mutationFn: () => makeCoupon(slug, promotionId, code, limit),
    onSuccess(made) {
      showToast({ text: texts.codeMade(made.code) })
      onClose()
    },
  })
  return (
    <Dialog title={texts.addCode} isOpen onClose={onClose}>
      <Form onSubmit={() => make.mutate()}>
        <ProblemNotice error={make.error} fields={['code', 'limit']} />
        <TextField
          label={texts.code}
          hint={texts.couponsText}
          autoFocus
          isRequired
          maxLength={40}
          value={code}
          onChange={setCode}
          error={errorAt(make.error, 'code')}
        />
        <CountField
          label={texts.codeLimit}
          placeholder={texts.noLimit}
          value={limit}
          onChange={setLimit}
          error={errorAt(make.error, 'limit')}
        />
        <div className="actions">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button look="primary" type="submit" isWorking={make.isPending}>
            {texts.addCode}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

const USUAL = 100

/** Many codes that nobody can guess. */
export function CodesDialog({ promotionId, onClose }: CouponDialogProps) {
  const texts = useTexts(promotionTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [count, setCount] = useState<number | null>(USUAL)
  const [prefix, setPrefix] = useState('')
  const make = useMutation({
    mutationFn: () => makeCoupons(slug, promotionId, count ?? 0, prefix),
    onSuccess(made) {
      showToast({ text: texts.made(made) })
      onClose()
    },
  })
  return (
    <Dialog title={texts.generate} isOpen onClose={onClose}>
      <Form onSubmit={() => make.mutate()}>
        <p>{texts.generateText}</p>
        <ProblemNotice error={make.error} fields={['count', 'prefix']} />
        <div className="pair">
          <CountField
            label={texts.count}
            value={count}
            onChange={setCount}
            error={errorAt(make.error, 'count')}
          />
          <TextField
            label={texts.prefix}
            placeholder="SUMMER-"
            maxLength={12}
            value={prefix}
            onChange={setPrefix}
            error={errorAt(make.error, 'prefix')}
          />
        </div>
        <div className="actions">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button look="primary" type="submit" isWorking={make.isPending}>
            {texts.make}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
