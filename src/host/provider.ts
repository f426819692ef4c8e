import type { Config } from 'payload'
import type { ResolvedOptions } from '../options.js'

const path = 'payload-plugin-agenda/client#AgendaProvider'

/**
 * The config with what the plugin's screens need around the panel, within what the config puts
 * there itself.
 */
export function withProvider(
  config: Config,
  { regions }: Pick<ResolvedOptions, 'regions'>,
): Config {
  const ours = Object.keys(regions).length ? { path, clientProps: { regions } } : path
  const { components } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: { ...components, providers: [...(components?.providers ?? []), ours] },
    },
  }
}
