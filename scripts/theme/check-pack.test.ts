import { describe, expect, test } from 'vitest'
import type { ThemePack } from '../../api/contracts/theme.ts'
import { catalog } from '../../themes/index.ts'
import { checkPack } from './check-pack.ts'

const pack = catalog.packs.corner!
const [first, ...others] = pack.sections
const withSection = (change: Partial<typeof first>): ThemePack => ({
  ...pack,
  sections: [{ ...first!, ...change }, ...others],
})

describe('a check of a pack', () => {
  test.each<[string, ThemePack, string]>([
    [
      'a label that somebody cannot read',
      { ...pack, label: { en: 'Corner', es: ' ' } },
      'label {"en":"Corner","es":" "}: it has no es',
    ],
    [
      'a section without markup',
      withSection({ type: 'slider', presets: [] }),
      'section slider: Sections.astro has no markup for it',
    ],
    [
      'a field that is there twice',
      withSection({ fields: [...first!.fields, first!.fields[0]!] }),
      'section welcome: the field heading is there twice',
    ],
    [
      'more blocks than fit',
      withSection({ maxBlocks: 51 }),
      'section welcome: room for 51 blocks, 50 at most',
    ],
    [
      'a template with a section that the pack does not have',
      { ...pack, templates: { home: { sections: { a: { type: 'slider', settings: {} } }, order: ['a'] } } },
      'template home, sections.a.type: This theme has no section "slider"',
    ],
    [
      'a preset with a setting that is not one',
      { ...pack, presets: [{ ...pack.presets[0]!, settings: { accent: 'green' } }] },
      'preset market, accent: Use a colour like #1f5eff',
    ],
  ])('finds %s', async (_, broken, finding) => {
    expect(await checkPack(broken)).toContain(finding)
  })

  test('finds an accent that its own words cannot be read on', async () => {
    const presets = [{ ...pack.presets[0]!, settings: { accent: '#757575' } }]
    expect(await checkPack({ ...pack, presets })).toContainEqual(
      expect.stringMatching(
        /^preset market: on-accent on the surface of accent by day has a contrast of 4\.1/,
      ),
    )
  })
})
