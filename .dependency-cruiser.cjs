/** The borders of the layers (see docs/architecture.md): payload.config → plugin → collections → hooks → store → core. */
const below = {
  core: '^src/(?!core/)|^collections/|^hooks/|^seed/|^payload\\.config',
  store:
    '^src/(admin|api|app|formats|host|publicPages|webhooks)/|^src/(plugin|index|appConfig|database)\\.ts|^collections/|^hooks/|^seed/',
  hooks:
    '^src/(admin|app|formats|host|publicPages|webhooks)/|^src/(plugin|index|appConfig|database)\\.ts|^collections/|^seed/',
  collections:
    '^src/(admin|app|formats|api|host|publicPages|webhooks)/|^src/(plugin|index|appConfig|database)\\.ts|^seed/',
  outer:
    '^src/(plugin|index|appConfig|database)\\.ts|^collections/|^hooks/|^seed/|^src/(app|host)/',
}

const border = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to },
})

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/|node_modules/(temporal-polyfill|typebox)' },
    },
    border('core-points-at-nothing-else', '^src/core/', below.core),
    {
      name: 'i18n-is-a-leaf',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { pathNot: '^src/(i18n|core)/' },
    },
    border('store-sits-on-core', '^src/store/', below.store),
    {
      name: 'transaction-is-used-through-its-index',
      severity: 'error',
      from: { pathNot: '^src/store/transaction/|^test/' },
      to: { path: '^src/store/transaction/', pathNot: '^src/store/transaction/index\\.ts$' },
    },
    border('hooks-sit-on-store', '^hooks/', below.hooks),
    border('collections-sit-on-hooks', '^collections/', below.collections),
    border(
      'host-is-read-by-the-plugin-alone',
      '^src/host/',
      '^src/(admin|api|app|store|formats)/|^collections/|^hooks/|^seed/',
    ),
    border(
      'webhooks-sit-on-store',
      '^src/webhooks/',
      '^src/(admin|api|app|formats|host)/|^src/(plugin|index|appConfig)\\.ts|^collections/|^hooks/',
    ),
    border('admin-and-api-sit-on-store', '^src/(admin|api|formats|publicPages)/', below.outer),
    {
      name: 'formats-know-no-cms',
      severity: 'error',
      from: { path: '^src/formats/' },
      to: {
        pathNot:
          '^src/(formats|core|i18n)/|node_modules/(ical-generator|xmlbuilder2|csv-stringify|csv-parse|fast-xml-parser|schema-dts|fflate|saxes|parse5|numfmt|unpdf)/|^(node:)?(crypto|fs|module|path|url|worker_threads)$',
      },
    },
    {
      name: 'pages-need-only-compiled-agendas',
      severity: 'error',
      from: { path: '^src/publicPages/' },
      to: {
        pathNot:
          '^src/(publicPages|formats|core|i18n)/|node_modules/(preact|preact-render-to-string|xmlbuilder2)/|^(node:)?crypto$',
      },
    },
    {
      name: 'embed-needs-core-and-words-alone',
      severity: 'error',
      from: { path: '^src/embed/' },
      to: { pathNot: '^src/(embed|core|i18n)/' },
    },
    border(
      'export-is-asked-by-scripts-alone',
      '^src/(?!export/)|^collections/|^hooks/|^seed/',
      '^src/export/',
    ),
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/app/|importMap' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
