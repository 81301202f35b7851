import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { PageHeader, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { MenuForm } from './MenuForm.tsx'
import { menusQuery } from './queries.ts'
import { menuTexts } from './texts.ts'

/** Every theme shows these two; a store may have more. */
const ALWAYS = ['main', 'footer']

export default function Menus() {
  const texts = useTexts(menuTexts)
  const { slug } = useStore()
  const list = useQuery(menusQuery(slug))
  const keys = list.data && [...new Set([...ALWAYS, ...list.data.map(({ key }) => key)])]
  return (
    <div className="settings">
      <PageHeader title={texts.title} text={texts.text} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={8} />}
      <div className="stack">
        {keys?.map((key) => (
          <MenuForm key={key} menuKey={key} menu={list.data?.find((menu) => menu.key === key)} />
        ))}
      </div>
    </div>
  )
}
