import type { Config } from 'payload'

const ours = 'payload-plugin-agenda/client#AgendaProvider'

/** The config with what the plugin's screens need around the panel, within what the config puts there itself. */
export function withProvider(config: Config): Config {
  const { components } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: { ...components, providers: [...(components?.providers ?? []), ours] },
    },
  }
}
