import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, dataOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Card, PageHeader, showToast } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useMe } from '../../session.ts'
import { CodeForm } from './CodeForm.tsx'
import { accessTexts } from './texts.ts'

/** For who put it off: a fresh code is sent as the page opens. */
export default function ConfirmAddress() {
  const texts = useTexts(accessTexts)
  const { account } = useMe()
  const { mutate: send } = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/otp', { body: { email: account.email } })),
  })
  useEffect(() => {
    if (!account.verified) send()
  }, [account.verified, send])
  const done = () => {
    showToast({ text: texts.confirmed })
    navigate('/admin/')
  }
  return (
    <div className="narrow">
      <PageHeader title={texts.confirmTitle} />
      <Card>
        <CodeForm email={account.email} onDone={done} />
      </Card>
    </div>
  )
}
