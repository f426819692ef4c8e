import { withPayload } from '@payloadcms/next/withPayload'

/** Relative imports carry `.js`, as Node wants them; the bundler finds the TypeScript file behind each. */
const extensionAlias = { '.js': ['.ts', '.tsx', '.js'] }

/** Screens of the panel are framed by this site only, their type is not guessed, and other sites do not learn their address. */
const pageHeaders = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
]

export default withPayload(
  {
    poweredByHeader: false,
    // The answers of the API (hooks/access/cacheHeaders.ts) and the public pages (src/pages/headers.ts) carry their own.
    headers: () => [{ source: '/admin/:path*', headers: pageHeaders }],
    // Types are checked by npm run check, on the whole tree and not only on what the app imports.
    typescript: { ignoreBuildErrors: true },
    // Nobody downloads what runs on the server: making it small takes a third of the build, and its errors are easier to read as it is.
    experimental: { serverMinification: false },
    // The app runs where it was built: to find out what would have to be copied elsewhere takes a sixth of the build.
    outputFileTracingExcludes: { '*': ['**/*'] },
    webpack: (config) => {
      config.resolve.extensionAlias = extensionAlias
      // Where CI is set nobody builds a second time.
      if (process.env.CI) config.cache = false
      return config
    },
  },
  { devBundleServerPackages: false },
)
