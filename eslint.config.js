import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const importsWithoutExtension = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)' +
    '[source.value=/^(\\.|#(i18n|collections|src|tests|demo)\\u002F)/]' +
    ':not([source.value=/\\.(ts|tsx|mts|mjs|js|json|css|scss|svg)$/])',
  message: 'Name the file with its extension: ./walk.ts, #i18n/locales.ts.',
}

const longParameterLists = {
  selector: ':matches(FunctionDeclaration, TSDeclareFunction)[params.length>3]',
  message: 'Take one object parameter instead of a long list.',
}

const houseSyntax = [importsWithoutExtension, longParameterLists]

/** The Local API is all-powerful unless told otherwise, so forgetting the option is as bad as `true`. */
const reads = '/^(find|findByID|findDistinct|findGlobal|findVersions|findVersionByID|count|auth)$/'
const siteSyntax = [
  {
    selector: 'Property[key.name="overrideAccess"]:not([value.value=false])',
    message: 'The reader site reads with the rights of a reader: overrideAccess: false.',
  },
  {
    selector:
      `CallExpression:matches([callee.object.name="payload"], [callee.object.property.name="payload"])` +
      `[callee.property.name=${reads}]` +
      `:not(:has(Property[key.name="overrideAccess"], SpreadElement))`,
    message: 'Say overrideAccess: false: the Local API skips access control by default.',
  },
]

const typeChecked = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
}

const unusedVars = [
  'error',
  { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
]

export default defineConfig(
  globalIgnores([
    '.next/',
    'build/',
    'coverage/',
    'data/',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/app/(payload)/admin/importMap.js',
    'src/migrations/',
  ]),
  // Rules are settled here, once, for everybody: a comment in a file cannot switch one off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-syntax': ['error', ...houseSyntax],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...typeChecked,
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': unusedVars,
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        AbortSignal: 'readonly',
        URL: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { 'no-unused-vars': unusedVars },
  },
  {
    name: 'the engine knows nothing of the framework',
    files: ['i18n/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(payload|next|react|react-dom|express)(/|$)|^@payloadcms/|^#(src|collections|demo|payload-types)',
              message: 'i18n/ is the engine: it knows nothing of Payload, Next, Express or React.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'the reader site has the rights of a reader',
    files: ['src/site/**'],
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax, ...siteSyntax] },
  },
  {
    name: 'files whose framework asks for a default export',
    files: [
      '*.config.{js,ts,mjs}',
      'src/payload.config.ts',
      'src/app/**',
      'src/admin/**/*.tsx',
      'demo/**/*.config.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    name: 'only an interface can add to a type of a package',
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    name: 'programs that talk to a terminal',
    files: ['src/cli/**', 'scripts/**', 'bin/**', 'tests/**', 'demo/media/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'tables of cases and of content may be long',
    files: ['tests/**', 'demo/content/**'],
    rules: { 'max-lines': 'off' },
  },
)
