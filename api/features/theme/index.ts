export { publishScheduledTheme } from './publish-theme.job.ts'
export { themeRoutes } from './theme.routes.ts'
