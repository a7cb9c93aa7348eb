import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPED = ['{src,scripts,tests}/**/*.ts', '*.ts'];

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'data', 'public', 'tests/fixtures']),
  js.configs.recommended,
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler says it better, and knows the globals of each file.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // Node strips types and nothing else: `import { type A }` would still load the module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Two rules that take half of the time and look for what this code has not: enums, and classes to be assigned.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off', '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // The type of a component is known to `astro check` alone.
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  // Astro's parser comes after the rules of TypeScript, whose parser it must replace.
  { files: ['src/**/*.astro'], extends: [tseslint.configs.strict], rules: { 'no-undef': 'off' } },
  astro.configs.recommended,
  { files: ['src/**/*.{ts,astro}'], rules: { 'no-console': 'error' } },
  {
    files: ['*.mjs', 'scripts/**/*.mjs', 'content/snippets/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test that reads a value it has just put there fails by itself where the value is absent.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vitest's fixtures must destructure, even where they need nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  {
    rules: { eqeqeq: 'error', 'object-shorthand': 'error', 'prefer-const': 'error' },
  },
);
