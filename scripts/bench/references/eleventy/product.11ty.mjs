export const data = {
  pagination: { data: 'site.pages', size: 1, alias: 'item' },
  permalink: ({ item }) => item.ref.path,
  eleventyExcludeFromCollections: true,
}

const entities = { '&': '&#38;', '<': '&#60;', '>': '&#62;', '"': '&#34;', "'": '&#39;' }
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => entities[character])
const each = (items, write) => items.map(write).join('')
const stock = { in_stock: 'In stock', low_stock: 'Only a few left', out_of_stock: 'Sold out' }
const formats = new Map()

export function render({ item, site: { shell, look, script, icon } }) {
  const { store } = shell
  return `<!DOCTYPE html><html lang="${shell.locale}" dir="${shell.direction}" class="${look.classes}" style="${look.style}">${writeHead(item, { shell, look, script, icon })}<body><a class="skip" href="#content">Skip to content</a>${writeHeader(item, shell)}<main id="content"><div class="wide main"><nav class="crumbs" aria-label="You are here"><ol>${each(item.breadcrumbs, writeCrumb)}</ol></nav><div class="product product-thumbs"><div class="gallery">${writeGallery(item.images)}</div><div class="product-text">${item.brand ? `<p class="card-brand"><a href="${escape(item.brand.url)}">${escape(item.brand.title)}</a></p>` : ''}<h1>${escape(item.heading)}</h1>${writePrice(item, store)}${store.taxNote ? '<p class="soft tax">Tax included</p>' : ''}${writeVariants(item, store)}<div class="prose">${item.descriptionHtml}</div>${writeAttributes(item.attributes)}</div></div></div>${writeRelated(item.related, store)}</main>${writeFooter(shell)}${writeJsonLd(item, shell.origin)}</body></html>`
}

const writeCrumb = ({ title, url }) => `<li><a href="${escape(url)}">${escape(title)}</a></li>`

function writeHead(item, { shell, look, script, icon }) {
  const url = escape(shell.origin + item.ref.path)
  const title = escape(item.title)
  const description = escape(item.description)
  const name = escape(shell.store.name)
  const image = item.image
    ? `<meta property="og:image" content="${escape(shell.origin + item.image.src)}"><meta property="og:image:alt" content="${escape(item.image.alt)}">`
    : ''
  return `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} – ${name}</title><meta name="description" content="${description}"><link rel="canonical" href="${url}"><meta property="og:type" content="product"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><meta property="og:url" content="${url}"><meta property="og:site_name" content="${name}"><meta property="og:locale" content="${shell.locale}">${image}<meta name="twitter:card" content="${item.image ? 'summary_large_image' : 'summary'}"><meta name="theme-color" content="${look.colors.light}" media="(prefers-color-scheme:light)"><meta name="theme-color" content="${look.colors.dark}" media="(prefers-color-scheme:dark)"><link rel="manifest" href="/manifest.webmanifest"><link rel="icon" href="${icon}"><script>${script}</script><link rel="stylesheet" href="/_astro/Page.css"></head>`
}

const cross = '<path d="m5 5 14 14M19 5 5 19" stroke="currentColor" stroke-width="1.7"></path>'
const bars =
  '<path d="M3 6.5h18M3 12h18M3 17.5h18" stroke="currentColor" stroke-width="1.7" fill="none"></path>'
const halfMoon =
  '<path d="M12 3a9 9 0 1 0 0 18z" fill="currentColor"></path><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="1.6"></circle>'
const writeIcon = (size, shape) =>
  `<svg viewBox="0 0 24 24" width="${size}" height="${size}" aria-hidden="true">${shape}</svg>`

const writeHeader = (item, { store, menus }) =>
  `<header class="header header-sticky"><div class="wide header-row"><button class="icon-button menu-open" popovertarget="menu" aria-label="Menu">${writeIcon(22, bars)}</button><a class="brand" href="/">${escape(store.name)}</a><nav class="menu" id="menu" popover aria-label="Main menu"><button class="icon-button menu-close" popovertarget="menu" popovertargetaction="hide" aria-label="Close">${writeIcon(22, cross)}</button>${writeMenu(menus.main, item.ref.path)}</nav><div class="tools"><button type="button" class="icon-button" data-color-mode aria-label="Light or dark" title="Light or dark" hidden>${writeIcon(20, halfMoon)}</button><script type="module" src="/_astro/ColorMode.js"></script></div></div></header><script type="module" src="/_astro/Header.js"></script>`

const writeMenu = (items, path) =>
  items.length === 0
    ? ''
    : `<ul>${each(items, ({ title, url, children }) => `<li><a href="${escape(url)}"${url === path ? ' aria-current="page"' : ''}>${escape(title)}</a>${writeMenu(children, path)}</li>`)}</ul>`

const writeGallery = (images) =>
  images.length === 0
    ? '<div class="no-picture gallery-empty" role="img" aria-label="No picture yet"></div>'
    : `<div class="gallery-track">${each(images, (image, at) => `<div id="p-${at + 1}">${writePicture(image, image.sources, '(min-width:60rem) 42rem,100vw')}</div>`)}</div>`

const writePicture = (image, sources, sizes) =>
  `<picture>${each(sources, ({ type, srcset }) => `<source type="${type}" srcset="${escape(srcset)}" sizes="${sizes}">`)}<img src="${escape(image.src)}" alt="${escape(image.alt)}" width="${image.width}" height="${image.height}" loading="lazy"></picture>`

function formatMoney({ amount, currency }, { country }) {
  let format = formats.get(currency)
  if (!format) {
    format = new Intl.NumberFormat(`en-${country}`, { style: 'currency', currency })
    formats.set(currency, format)
  }
  return escape(format.format(amount / 100))
}

function writePrice({ price, compareAt, from }, store) {
  const before = compareAt ? `<s><span class="sr">before </span>${formatMoney(compareAt, store)}</s>` : ''
  return `<p class="price${compareAt ? ' price-sale' : ''}">${from ? '<span class="price-from">from </span>' : ''}<b>${formatMoney(price, store)}</b>${before}</p>`
}

function writeVariants({ options, variants, from }, store) {
  const [option] = options
  if (!option) return ''
  const choices = each(
    variants,
    (variant, at) =>
      `<input type="radio" name="o" id="v-${variant.id}" value="${variant.id}"${at === 0 ? ' checked' : ''}><label for="v-${variant.id}"${variant.availability === 'out_of_stock' ? ' class="sold-out"' : ''}>${escape(variant.title)}</label><div class="options-next">${from ? writePrice(variant, store) : ''}<p class="stock ${variant.availability}">${stock[variant.availability]}</p></div>`,
  )
  return `<div class="options" role="radiogroup" aria-label="${escape(option.name)}"><p class="options-name" aria-hidden="true">${escape(option.name)}</p>${choices}</div><script type="module" src="/_astro/Variants.js"></script>`
}

const writeAttributes = (attributes) =>
  attributes.length === 0
    ? ''
    : `<h2>Details</h2><dl class="attributes">${each(attributes, ({ label, value }) => `<div><dt>${escape(label)}</dt><dd><bdi>${escape(value)}</bdi></dd></div>`)}</dl>`

const writeRelated = (products, store) =>
  products.length === 0
    ? ''
    : `<section id="s-related" class="section"><div class="wide"><div class="section-head"><h2>You may also like</h2></div><ul class="products" data-columns="4">${each(products, (product) => writeCard(product, store))}</ul></div></section>`

function writeCard(product, store) {
  const picture = product.image
    ? writePicture(
        product.image,
        product.image.sources.slice(0, 1),
        '(min-width:60rem) 20rem,(min-width:40rem) 33vw,50vw',
      )
    : '<span class="no-picture"></span>'
  const maker = product.brand ? `<p class="card-brand">${escape(product.brand)}</p>` : ''
  return `<li class="card"><a href="${escape(product.url)}"><div class="card-media">${picture}</div>${maker}<h3 class="card-title">${escape(product.title)}</h3>${writePrice(product, store)}</a></li>`
}

const writeFooter = ({ store }) =>
  `<footer class="footer scheme-muted"><div class="wide"><div class="footer-columns"><div class="footer-about"><a class="brand" href="/">${escape(store.name)}</a></div></div><div class="footer-end"><p>© ${escape(store.name)}</p></div></div></footer>`

function writeJsonLd(item, origin) {
  const url = origin + item.ref.path
  const product = {
    '@type': 'ProductGroup',
    name: item.heading,
    description: item.description,
    url,
    productGroupID: String(item.id),
    hasVariant: item.variants.map((variant) => ({
      '@type': 'Product',
      name: `${item.heading} ${variant.title}`,
      sku: variant.sku,
      offers: {
        '@type': 'Offer',
        price: (variant.price.amount / 100).toFixed(2),
        priceCurrency: variant.price.currency,
        availability: 'InStock',
        url: `${url}#v-${variant.id}`,
      },
    })),
  }
  const crumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: item.breadcrumbs.map((crumb, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: crumb.title,
      item: origin + crumb.url,
    })),
  }
  const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': [product, crumbs] })
  return `<script type="application/ld+json">${graph.replaceAll('<', '\\u003c')}</script>`
}
