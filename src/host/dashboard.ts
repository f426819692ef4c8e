import type { Config } from 'payload'
import type { AgendaPluginOptions } from '../options.js'

const ours = 'payload-plugin-agenda/rsc#AgendaDashboard'

/**
 * The panel's components with the next events before its dashboard, after what the config puts
 * there itself.
 */
export function withDashboard(
  { admin }: Config,
  { dashboard = true }: AgendaPluginOptions,
): Pick<NonNullable<Config['admin']>, 'components'> {
  const { components } = admin ?? {}
  if (!dashboard) return { components }
  return {
    components: { ...components, beforeDashboard: [...(components?.beforeDashboard ?? []), ours] },
  }
}
