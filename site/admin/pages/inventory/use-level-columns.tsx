import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Menu, TextField, type Column } from '../../kit/index.ts'
import { Link, navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { groupTexts } from '../categories/group-texts.ts'
import { readCount } from '../products/read-count.ts'
import { STOCK_TONES } from '../products/status.ts'
import { productTexts } from '../products/texts.ts'
import type { Count } from './CountsBar.tsx'
import { useBranchNames } from './InventoryFilters.tsx'
import { keyOfLevel, nameOfLevel, type StockLevel } from './queries.ts'
import { inventoryTexts } from './texts.ts'

interface LevelColumnsInput {
  counts: ReadonlyMap<string, Count>
  /** Null: nothing is typed. */
  onCount: (level: StockLevel, onHand: number | null) => void
  onWarn: (level: StockLevel) => void
}

export function useLevelColumns({ counts, onCount, onWarn }: LevelColumnsInput): Column<StockLevel>[] {
  const texts = useTexts(inventoryTexts)
  const common = useTexts(groupTexts)
  const { stocks } = useTexts(productTexts)
  const store = useStore()
  const format = useFormat()
  const branchOf = useBranchNames()
  const canWrite = store.can('inventory.write')
  const number = (value: number | null) => (value === null ? '—' : format.number(value))
  return [
    {
      key: 'product',
      title: texts.columns.product,
      grows: true,
      render: ({ productId, title, options, sku, branchId }) => (
        <>
          <Link href={store.path(`products/${productId}`)}>{title}</Link>
          <small className="stock-note">
            {[options.join(' / '), sku, branchOf(branchId)].filter(Boolean).join(' · ')}
          </small>
        </>
      ),
    },
    {
      key: 'state',
      title: texts.columns.state,
      wideOnly: true,
      render: ({ available, lowAt, tracked, availability }) => {
        if (!tracked) return <span className="quiet">{texts.untracked}</span>
        if (available === null) return <span className="quiet">{texts.uncounted}</span>
        // Of this branch; what the storefront says is about all branches together.
        const state = available <= 0 ? 'out_of_stock' : available <= lowAt ? 'low_stock' : 'in_stock'
        return (
          <>
            <Badge tone={STOCK_TONES[state]}>{stocks[state]}</Badge>
            {availability !== state && (
              <small className="stock-note">{texts.allBranches(stocks[availability])}</small>
            )}
          </>
        )
      },
    },
    {
      key: 'reserved',
      title: texts.columns.reserved,
      align: 'end',
      wideOnly: true,
      render: ({ reserved }) => number(reserved),
    },
    {
      key: 'available',
      title: texts.columns.available,
      align: 'end',
      wideOnly: true,
      render: ({ available }) => number(available),
    },
    {
      key: 'onHand',
      title: texts.columns.onHand,
      align: 'end',
      render(level) {
        if (!canWrite) return number(level.onHand)
        const typed = counts.get(keyOfLevel(level))?.onHand ?? level.onHand
        return (
          <div className="stock-count">
            <TextField
              hideLabel
              label={texts.countOf(nameOfLevel(level), branchOf(level.branchId))}
              inputMode="numeric"
              placeholder="—"
              value={typed === null ? '' : String(typed)}
              onChange={(text) => onCount(level, readCount(text))}
            />
          </div>
        )
      },
    },
    {
      key: 'actions',
      title: common.actionsTitle,
      align: 'end',
      render(level) {
        const label = common.actions(`${nameOfLevel(level)}, ${branchOf(level.branchId)}`)
        const { variantId, branchId } = level
        return (
          <Menu
            label={label}
            trigger={<Button look="quiet" icon="more" aria-label={label} />}
            entries={[
              {
                key: 'history',
                label: texts.history.link,
                onAction: () =>
                  navigate(store.path(`inventory/history?variant=${variantId}&branch=${branchId}`)),
              },
              ...(canWrite
                ? [{ key: 'warn', label: texts.threshold.action, onAction: () => onWarn(level) }]
                : []),
            ]}
          />
        )
      },
    },
  ]
}
