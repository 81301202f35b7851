declare namespace App {
  interface Locals {
    page: import('../api/contracts/pages.ts').ThemedPage
    shell: import('../api/contracts/pages.ts').Shell
    problems: import('./press/render.ts').SectionProblem[]
  }
}
