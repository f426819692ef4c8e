import { createHash } from 'node:crypto'
import { css, icon, js } from './files.js'
import { askedEachTime, securityHeaders } from './headers.js'
import type { Page, Site } from './site.js'

const hashed = (text: string, ending: string) =>
  `agenda.${createHash('sha256').update(text).digest('base64url').slice(0, 10)}.${ending}`

/** The files that pages need, by their names under the site's base. */
export const assets = {
  stylesheet: { name: hashed(css, 'css'), mediaType: 'text/css', body: css },
  script: { name: hashed(js, 'js'), mediaType: 'text/javascript', body: js },
  icon: { name: 'icon.svg', mediaType: 'image/svg+xml', body: icon },
}

/**
 * Answers one of these files. Under the name of an older version the present one is answered, and
 * caches must ask about it again: a page that was made before may still be open.
 */
export function renderAsset({ looks }: Pick<Site, 'looks'>, name: string): Page {
  const ending = name.slice(name.lastIndexOf('.'))
  const asset = Object.values(assets).find((each) => each.name.endsWith(ending))!
  const isHashed = name === asset.name && asset !== assets.icon
  return {
    status: 200,
    headers: {
      ...securityHeaders(looks),
      'Content-Type': `${asset.mediaType}; charset=utf-8`,
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : askedEachTime,
    },
    body: asset.body,
  }
}
