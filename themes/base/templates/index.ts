import type { TemplateData } from '../../../api/contracts/theme.ts'
import blog from './blog.json' with { type: 'json' }
import footer from './footer.json' with { type: 'json' }
import header from './header.json' with { type: 'json' }
import home from './home.json' with { type: 'json' }
import listing from './listing.json' with { type: 'json' }
import notice from './notice.json' with { type: 'json' }
import page from './page.json' with { type: 'json' }
import post from './post.json' with { type: 'json' }
import product from './product.json' with { type: 'json' }
import stores from './stores.json' with { type: 'json' }

/** JSON knows no unions: what these files hold is checked by `validateTemplate` in the pack's test. */
const read = (json: { sections: object; order: string[] }) => json as TemplateData

export const templates: Record<string, TemplateData> = {
  header: read(header),
  footer: read(footer),
  home: read(home),
  category: read(listing),
  collection: read(listing),
  brand: read(listing),
  product: read(product),
  page: read(page),
  policy: read(page),
  blog: read(blog),
  post: read(post),
  stores: read(stores),
  notFound: read(notice),
  maintenance: read(notice),
}
