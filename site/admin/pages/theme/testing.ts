import type { Draft } from './draft.ts'

/** A home page of two sections, one with blocks. */
export const DRAFT: Draft = {
  pack: 'base',
  preset: 'classic',
  settings: { accent: '#1f5eff' },
  css: '',
  templates: {
    home: {
      sections: {
        hero: { type: 'hero', settings: { heading: { text: { en: 'Hello', es: 'Hola' } }, align: 'start' } },
        points: {
          type: 'highlights',
          settings: {},
          blocks: {
            one: { type: 'highlight', settings: { title: { text: { en: 'One' } } } },
            two: { type: 'highlight', settings: {} },
          },
          blockOrder: ['one', 'two'],
        },
      },
      order: ['hero', 'points'],
    },
  },
  groups: {
    header: { sections: { header: { type: 'header', settings: {} } }, order: ['header'] },
    footer: { sections: { footer: { type: 'footer', settings: {} } }, order: ['footer'] },
  },
}
