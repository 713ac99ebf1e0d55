import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import noCircles from './scripts/lint/no-circles.js';

/** Imports run one way: ingest → src ← schema. Only server and cli look outward. */
const boundary = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
});

/** Agencies by their short names, in text and in names of the code. */
const AGENCY = 'nsf|nih|nasa|ukri|cordis|snsf|nhmrc|dfg|usda|neh|imls|darpa';
const AGENCY_WORD = `/(^|[^a-z])(${AGENCY})([^a-z]|$)/i`;
const CAPITALISED = AGENCY.split('|').map((name) => name[0].toUpperCase() + name.slice(1));
const AGENCY_NAME = `/^(${AGENCY})([A-Z_]|$)|(${CAPITALISED.join('|')})([A-Z]|$)/`;
const noAgency = [
  `Literal[value=${AGENCY_WORD}]`,
  `TemplateElement[value.raw=${AGENCY_WORD}]`,
  `Identifier[name=${AGENCY_NAME}]`,
];
const AGENCY_MESSAGE = 'agencies are known in ingest/agencies and ingest/formats alone: ask them';

export default tseslint.config(
  { ignores: ['data/', 'dist/', 'node_modules/', 'coverage/', '.neo4j/', 'bench/results/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/index.ts', 'src/server/**', 'src/cli/**'],
    rules: boundary(['**/ingest/**', '**/schema/**'], 'src/ imports neither ingest/ nor schema/'),
  },
  {
    files: ['{src,schema,ingest,web}/**/*.{ts,tsx}'],
    plugins: { local: { rules: { 'no-circles': noCircles } } },
    rules: { 'local/no-circles': 'error' },
  },
  {
    files: ['{src,schema,ingest}/**/*.ts'],
    // Descriptions of the API, whose examples are real; and the name of the form that `coa` fills in.
    ignores: ['ingest/agencies/**', 'ingest/formats/**', 'schema/**', 'src/cli/export.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noAgency.map((selector) => ({ selector, message: AGENCY_MESSAGE }))],
    },
  },
  {
    // Documents are as long as somebody makes them: a pattern costs the length of what it reads, not its square.
    files: ['{src,ingest}/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  { files: ['src/model.ts'], rules: boundary(['*'], 'model.ts imports nothing') },
  { files: ['ingest/**/*.ts'], rules: boundary(['**/schema/**'], 'ingest/ does not know the API') },
  {
    files: ['ingest/{text,names,themes,containers,formats,decisions}/**/*.ts', 'ingest/evidence*.ts'],
    rules: boundary(['**/schema/**', '**/resolve/**', '**/workers/**'], 'what is read knows nothing of resolution'),
  },
  { files: ['schema/**/*.ts'], rules: boundary(['**/ingest/**'], 'schema/ does not know ingest/') },
  {
    files: ['**/*.mjs', '**/*.js', 'web/**/*.tsx', 'web/**/*.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        window: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
