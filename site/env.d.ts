declare namespace App {
  interface Locals {
    /** Neither is there while header and footer are rendered. */
    page: import('../api/contracts/pages.ts').ThemedPage
    frame: import('./kit/frame.ts').Frame
    shell: import('../api/contracts/pages.ts').Shell
    /** The one section to render, when not all of them. */
    only?: string
    problems: import('./press/render.ts').SectionProblem[]
  }
}
