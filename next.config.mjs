import { withPayload } from '@payloadcms/next/withPayload'

/** Relative imports carry `.js`, as Node wants them; the bundler finds the TypeScript file behind each. */
const extensionAlias = { '.js': ['.ts', '.tsx', '.js'] }

export default withPayload(
  {
    poweredByHeader: false,
    redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
    // Types are checked by npm run check, on the whole tree and not only on what the app imports.
    typescript: { ignoreBuildErrors: true },
    webpack: (config) => {
      config.resolve.extensionAlias = extensionAlias
      return config
    },
  },
  { devBundleServerPackages: false },
)
