import { accessPages } from './access/index.ts'
import { attributePages } from './attributes/index.ts'
import { auditPages } from './audit/index.ts'
import { bannerPages } from './banners/index.ts'
import { brandPages } from './brands/index.ts'
import { categoryPages } from './categories/index.ts'
import { collectionPages } from './collections/index.ts'
import { contentPages } from './content/index.ts'
import { domainPages } from './domains/index.ts'
import { homePages, taskPages } from './home/index.ts'
import { hookPages } from './hooks/index.ts'
import { importPages } from './imports/index.ts'
import { inventoryPages } from './inventory/index.ts'
import { mailPages } from './mail/index.ts'
import { mediaPages } from './media/index.ts'
import { menuPages } from './menus/index.ts'
import { productPages } from './products/index.ts'
import { profilePages } from './profile/index.ts'
import { promotionPages } from './promotions/index.ts'
import { releasePages } from './releases/index.ts'
import { settingsPages } from './settings/index.ts'
import { staffPages } from './staff/index.ts'
import { storePages } from './stores/index.ts'
import { themePages } from './theme/index.ts'
import { webhookPages } from './webhooks/index.ts'

/** Every page of the admin, in the order of the navigation. What has a fixed address comes before what takes any store. */
export const pages = [
  ...accessPages,
  ...profilePages,
  ...storePages,
  ...homePages,
  ...productPages,
  ...categoryPages,
  ...collectionPages,
  ...brandPages,
  ...attributePages,
  ...inventoryPages,
  ...importPages,
  ...promotionPages,
  ...mediaPages,
  ...contentPages,
  ...bannerPages,
  ...menuPages,
  ...themePages,
  ...releasePages,
  ...hookPages,
  ...webhookPages,
  ...taskPages,
  ...staffPages,
  ...auditPages,
  ...settingsPages,
  ...domainPages,
  ...mailPages,
]
