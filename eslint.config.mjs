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

export default tseslint.config(
  {
    ignores: [
      '**/.next/',
      'dist/',
      'data/',
      'node_modules/',
      'migrations/',
      'src/app/**/importMap.js',
      'next-env.d.ts',
      'src/pages/files.ts',
      'src/payload-types.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      'object-shorthand': ['error', 'properties'],
    },
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
  { files: ['test/**'], rules: { 'max-lines': 'off', 'no-console': 'off' } },
  { files: ['scripts/**', 'seed/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { globals: { module: 'writable' } },
  },
)
