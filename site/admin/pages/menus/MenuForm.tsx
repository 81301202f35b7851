import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, problemOf, queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  ConflictDialog,
  Form,
  ProblemNotice,
  showToast,
  useDraft,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { STATUS_TONES } from '../content/entries.ts'
import { contentTexts } from '../content/texts.ts'
import { wordsIn } from '../content/words.ts'
import { FormEnd } from '../settings/FormEnd.tsx'
import { ItemDialog } from './ItemDialog.tsx'
import { ItemRows } from './ItemRows.tsx'
import { menusQuery, type Menu, type MenuItem } from './queries.ts'
import { menuTexts } from './texts.ts'
import { getItem, insertItem, replaceItem, type Path } from './tree.ts'

const NEW: MenuItem = { title: {}, link: { kind: 'home' }, items: [] }

/** One menu; saving shows it to visitors. */
export function MenuForm({ menuKey, menu }: { menuKey: string; menu: Menu | undefined }) {
  const texts = useTexts(menuTexts)
  const content = useTexts(contentTexts)
  const store = useStore()
  const draft = useDraft({ items: menu?.items ?? [] })
  const [edited, setEdited] = useState<{ path: Path; isNew: boolean }>()
  const [theirs, setTheirs] = useState<Menu>()
  const { items } = draft.values
  const query = menusQuery(store.slug)
  const save = useMutation({
    mutationFn: (base: Menu | undefined) =>
      dataOf(
        api.PUT('/api/stores/{store}/menus/{key}', {
          params: {
            path: { store: store.slug, key: menuKey },
            header: { 'if-match': base ? `"${base.version}"` : '*' },
          },
          body: { items, publish: true },
        }),
      ),
    async onSuccess() {
      await queryClient.invalidateQueries({ queryKey: query.queryKey })
      draft.discard()
      showToast({ text: texts.saved })
    },
    async onError(error) {
      if (problemOf(error)?.code !== 'precondition_failed') return
      const fresh = await queryClient.query({ ...query, staleTime: 0 })
      setTheirs(fresh.find(({ key }) => key === menuKey))
    },
  })
  const outline = (level: readonly MenuItem[]): string =>
    level
      .map(({ title, items: below }) => {
        const name = wordsIn(title, store.locales)
        return below.length > 0 ? `${name} (${outline(below)})` : name
      })
      .join(', ')
  const isConflict = problemOf(save.error)?.code === 'precondition_failed'
  const canWrite = store.can('content.write')
  const names = texts.names as Record<string, string>
  return (
    <Card
      title={names[menuKey] ?? menuKey}
      actions={menu && <Badge tone={STATUS_TONES[menu.status]}>{content.statuses[menu.status]}</Badge>}
    >
      <Form onSubmit={() => save.mutate(menu)}>
        {!isConflict && <ProblemNotice error={save.error} />}
        {items.length === 0 && <p className="quiet">{texts.none}</p>}
        <ItemRows
          items={items}
          canWrite={canWrite}
          onChange={(next) => draft.set('items', next)}
          onEdit={(path) => setEdited({ path, isNew: false })}
        />
        {canWrite && (
          <>
            <div>
              <Button icon="plus" onPress={() => setEdited({ path: [items.length], isNew: true })}>
                {texts.add}
              </Button>
            </div>
            <FormEnd isDirty={draft.isDirty} isWorking={save.isPending} onDiscard={draft.discard} />
          </>
        )}
      </Form>
      {edited && (
        <ItemDialog
          item={edited.isNew ? NEW : (getItem(items, edited.path) ?? NEW)}
          onClose={() => setEdited(undefined)}
          onDone={(item) => {
            const put = edited.isNew ? insertItem : replaceItem
            draft.set('items', put(items, edited.path, item))
            setEdited(undefined)
          }}
        />
      )}
      {theirs && (
        <ConflictDialog
          names={{ items: texts.title }}
          base={{ items: outline(save.variables?.items ?? []) }}
          theirs={{ items: outline(theirs.items) }}
          changes={{ items: outline(items) }}
          onClose={() => setTheirs(undefined)}
          onTakeTheirs={() => {
            draft.discard()
            setTheirs(undefined)
            save.reset()
          }}
          onKeepMine={() => {
            setTheirs(undefined)
            save.mutate(theirs)
          }}
        />
      )}
    </Card>
  )
}
