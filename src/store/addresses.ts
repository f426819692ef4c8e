import type { Payload, SanitizedConfig } from 'payload'
import type { ReadersPage } from '../core/compile/index.js'
import { optionsOf } from './optionsOf.js'

type Server = Pick<SanitizedConfig, 'routes' | 'serverURL'>

/**
 * The path that precedes every other path where the app does not lie at the root of its server:
 * Next's `basePath`, such as `/cms`, which Payload's `withPayload` puts into the environment. Empty
 * otherwise.
 */
export const basePath = (): string => process.env.NEXT_BASE_PATH ?? ''

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : '')

/**
 * Where the app lies, without a slash at its end: server and base path; the base path alone where
 * the config names no server.
 *
 * @example rootOf({ serverURL: 'https://example.org' }) // 'https://example.org/cms'
 */
export function rootOf({ serverURL = '' }: { serverURL?: string }): string {
  const server = serverURL.replace(/\/+$/, '')
  // Some apps have the base path in the address of the server already.
  return pathOf(server) === basePath() ? server : `${server}${basePath()}`
}

/** The path at which a server in front of Next is asked for something of the API. */
export const apiPath = ({ routes }: Pick<Server, 'routes'>, path = ''): string =>
  `${basePath()}${routes.api}${path}`

/** The address of something of the API; absolute where the config names a server. */
export const apiAddress = (config: Server, path: string): string =>
  `${rootOf(config)}${config.routes.api}${path}`

/** The address of a screen of the panel; absolute where the config names a server. */
export const panelAddress = (config: Server, path: string): string =>
  `${rootOf(config)}${config.routes.admin}${path}`

/** The address of an agenda, or of one of its formats. */
export const agendaAddress = (
  config: Server,
  slug: string,
  { format, query }: { format?: string; query: Record<string, string> },
): string =>
  apiAddress(
    config,
    `/agenda/${encodeURIComponent(slug)}${format ? `/${format}` : ''}?${new URLSearchParams(query)}`,
  )

/**
 * The absolute address of a page that readers see, as the option `pages.url` gives it. Null where
 * there is no such page, or where only its path is known.
 */
export function pageAddress(
  payload: Pick<Payload, 'config'>,
  page: ReadersPage & { locale: string },
): string | null {
  const named = optionsOf(payload).pages.url?.(page)
  const server = payload.config.serverURL || undefined
  return named && URL.canParse(named, server) ? new URL(named, server).href : null
}
