import { useTexts } from '../../i18n/language.tsx'
import { PageHeader } from '../../kit/index.ts'
import { AboutForm } from './AboutForm.tsx'
import { EmailCard } from './EmailCard.tsx'
import { PasswordCard } from './PasswordCard.tsx'
import { SessionsCard } from './SessionsCard.tsx'
import { profileTexts } from './texts.ts'

export default function Profile() {
  const texts = useTexts(profileTexts)
  return (
    <div className="settings">
      <PageHeader title={texts.title} />
      <div className="stack">
        <AboutForm />
        <EmailCard />
        <PasswordCard />
        <SessionsCard />
      </div>
    </div>
  )
}
