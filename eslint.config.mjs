import tseslint from 'typescript-eslint'

/** A Local API call bypasses access unless it says otherwise; outside the layers that must, it has to say so. */
const localApi = {
  selector:
    "CallExpression[callee.object.property.name='payload'][callee.property.name=/^(find|findByID|create|update|delete|count|duplicate|findVersions|restoreVersion)$/]:not(:has(Property[key.name='overrideAccess']))",
  message:
    'Say overrideAccess: false (or true, with the reason beside it): the Local API bypasses access by default.',
}

/** What the adapter of the database is asked is typed in one place (docs/decisions/0030-typed-gateway.md). */
const pastTheGateway = [
  "MemberExpression[property.name='db'][object.name='payload']",
  "MemberExpression[property.name='db'][object.property.name='payload']",
  "ObjectPattern[typeAnnotation.typeAnnotation.typeName.name='Payload'] > Property[key.name='db']",
  "VariableDeclarator[init.name='payload'] > ObjectPattern > Property[key.name='db']",
  "VariableDeclarator[init.property.name='payload'] > ObjectPattern > Property[key.name='db']",
].map((selector) => ({
  selector,
  message: 'Ask the database through src/store/gateway.',
}))

/**
 * Where a type is asserted, because TypeScript cannot know what is so; each says why beside it.
 * Everywhere else types are worked out, or values looked at.
 */
const asserting = [
  'src/admin/{kept/keptStore,login/callApi}.ts',
  'src/core/{keysOf,model/field,compile/fields,compile/schema/fields}.ts',
  'src/database/drizzleParts.ts',
  'src/formats/translation/readXml.ts',
  'src/store/{filled,compiled/renderRichText,compiled/toSource,gateway/database,gateway/documents}.ts',
  'src/uploads/storeUploadsIn.ts',
]

// What any project asks of its code is in .oxlintrc.json: here is what this one asks of itself.
export default tseslint.config(
  { ignores: ['src/app/**/importMap.js', 'src/publicPages/files.ts', 'src/payload-types.ts'] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
  {
    files: ['src/**', 'collections/**', 'hooks/**'],
    rules: { 'no-restricted-syntax': ['error', localApi] },
  },
  {
    files: ['src/{store,api,host,uploads,admin}/**', 'collections/**', 'hooks/**'],
    ignores: ['src/store/gateway/**'],
    rules: { 'no-restricted-syntax': ['error', localApi, ...pastTheGateway] },
  },
  {
    files: ['src/**', 'collections/**', 'hooks/**'],
    ignores: asserting,
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['src/**', 'collections/**', 'hooks/**'],
    ignores: ['src/store/transaction/intercepts.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/gateway/adapter.js'],
              importNames: ['around'],
              message:
                'List what you put around the adapter in src/store/transaction/intercepts.ts.',
            },
          ],
        },
      ],
    },
  },
)
