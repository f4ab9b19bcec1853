import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const DRIZZLE = {
  name: 'drizzle-orm/postgres-js',
  message: 'Use inTransactie (platform/write/transaction.ts).',
  allowTypeImports: true,
}
const noem = (naam, waarom) => ({ name: naam, message: waarom })

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.data', 'migrations', 'coverage', 'admin/*.generated.*'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    rules: {
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'URL',
          property: 'canParse',
          message: 'Wrong of é in Node 20: use urlOf (server/platform/values/url.ts).',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration[source.value!=/(table|relations)\\.js$/]',
          message: 'No barrel files: import from where it is.',
        },
      ],
    },
  },
  {
    // A page may still wait for what it asked: that something is absent says nothing before its answers are there.
    files: ['test/e2e/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name="toBe"][arguments.0.value=0] CallExpression[callee.property.name="count"]',
          message: 'Use verwachtGeen (test/e2e/portal.ts).',
        },
      ],
    },
  },
  {
    // Data, not code: each noun adds its rows, and one who looks up who may do what reads one file.
    files: ['server/beleid.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // drizzle and the pool are reachable only through the request wrapper, so that no query can forget the actor.
    files: ['server/**/*.ts'],
    ignores: [
      'server/platform/write/transaction.ts',
      'server/platform/read/run/direct.ts',
      'server/platform/db/**',
      'server/bron/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [DRIZZLE],
          // Row level security does not guard this table, so only one file may ask it.
          patterns: [
            { group: ['**/token.table.js'], message: 'Use server/token/token.opslag.ts.', allowTypeImports: true },
            { group: ['**/sleutel.table.js'], message: 'Use server/platform/secret/secrets.ts.' },
          ],
        },
      ],
    },
  },
  {
    files: ['server/token/token.opslag.ts', 'server/token/noun.ts', 'server/platform/secret/*.ts', 'server/nouns.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [DRIZZLE] }] },
  },
  {
    // The portal: hooks as React asks, screens as a keyboard and a screen reader ask, and promises that nobody forgets.
    files: ['admin/**/*.{ts,tsx}'],
    ignores: ['admin/vite.config.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly, a11y.flatConfigs.recommended],
    plugins: { 'react-hooks': hooks },
    languageOptions: { parserOptions: { project: 'admin/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Nothing in the portal has a `this`: the methods in types are ways to write a function.
      '@typescript-eslint/unbound-method': 'off',
      // What scrolls is reached with the keyboard, and says what it is.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'group'] }],
      // A dialog puts the keyboard on the button that changes nothing.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    // GraphiQL's own type of a question is not precise.
    files: ['admin/verkenner/request.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    // Rules are pure: dates come in, nothing reads a clock or the database.
    files: ['server/**/*.rules.ts'],
    rules: {
      'no-restricted-globals': ['error', noem('Date', 'Rules take dates as strings.')],
      'no-restricted-imports': ['error', { paths: [noem('drizzle-orm', 'Rules import no database.')] }],
    },
  },
)
