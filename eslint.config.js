import astro from 'eslint-plugin-astro'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** The same to the last bit in every engine; `pow`, `exp`, `log`, `sin` are not. */
const exactMath = ['min', 'max', 'abs', 'floor', 'round', 'sqrt', 'imul']

const clockAndChance = [
  {
    selector: `MemberExpression[object.name='Math'][computed=false]:not([property.name=/^(${exactMath.join('|')})$/])`,
    message: `Of Math only ${exactMath.join(', ')}: the others differ in the last bit between engines.`,
  },
  {
    selector: "MemberExpression[object.name='Math'][computed=true]",
    message: 'Name the function of Math, so that one can see it is an exact one.',
  },
  {
    selector: ":matches(VariableDeclarator[init.name='Math'], SpreadElement[argument.name='Math'])",
    message:
      'Call the functions of Math by their full names, so that one can see they are exact ones.',
  },
  {
    selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
    message: 'The power operator differs in the last bit between engines.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The model has no clock.',
  },
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'The model has no clock: give the date.',
  },
]

const notInTheModel = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...[
    'fetch',
    'performance',
    'crypto',
    'process',
    'setTimeout',
    'setInterval',
    'self',
    'globalThis',
  ],
].map((name) => ({
  name,
  message: 'The model is plain arithmetic: no page, no network, no clock.',
}))

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'src/data/generated/', 'scripts/xlsx-stub/'] },
  tseslint.configs.recommended,
  svelte.configs['flat/recommended'],
  astro.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    rules: {
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Addresses are built from the base path once; there is no client router here.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte'],
    // Its twin knows that `let { start } = $props()` is not a variable that never changes.
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/components/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'For an interval performance.now(): no one sets that clock back.',
        },
      ],
    },
  },
  {
    files: ['src/model/**'],
    rules: {
      'no-restricted-syntax': ['error', ...clockAndChance],
      'no-restricted-globals': ['error', ...notInTheModel],
    },
  },
)
