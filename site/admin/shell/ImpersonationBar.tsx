import { useMutation } from '@tanstack/react-query'
import { api, dataOf } from '../api.ts'
import { useShellTexts } from '../i18n/language.tsx'
import { Button } from '../kit/index.ts'
import { useMe } from '../session.ts'

/** Nobody forgets that he acts as somebody else. */
export function ImpersonationBar() {
  const texts = useShellTexts()
  const { impersonatedBy, account } = useMe()
  const stop = useMutation({
    mutationFn: () => dataOf(api.POST('/api/auth/impersonation/stop', {})),
    onSuccess: () => window.location.assign('/admin/'),
  })
  if (!impersonatedBy) return null
  return (
    <div className="notice strong">
      <p>{texts.impersonated(account.name || account.email)}</p>
      <Button isWorking={stop.isPending} onPress={() => stop.mutate()}>
        {texts.stopImpersonating}
      </Button>
    </div>
  )
}
