import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// The features, from left to right: one may stand on those before it.
const features = [
  'accounts',
  'events',
  'messages',
  'registration',
  'orders',
  'agenda',
  'profiles',
  'meetings',
  'checkin',
  'contacts',
  'polls',
  'reports',
  'privacy',
];
const base = ['domain', 'platform', 'contract'];

const allowed = {
  domain: [],
  contract: [],
  scheduler: ['domain'],
  platform: ['domain', 'contract'],
  ...Object.fromEntries(features.map((feature, place) => [feature, [...base, ...features.slice(0, place)]])),
  house: ['domain', 'platform', ...features],
  demo: [...base, ...features],
  testing: [...base, ...features, 'house', 'api'],
  ui: ['domain'],
  api: [...base, ...features, 'house'],
  worker: [...base, ...features, 'house'],
  start: [...base, ...features, 'house', 'demo'],
  web: ['domain', 'contract', 'ui'],
  checkin_app: ['domain', 'contract', 'ui'],
};
allowed.meetings.push('scheduler');

const rooms = Object.keys(allowed);
const folderOf = (room) => {
  if (room === 'checkin_app') return 'apps/checkin';
  return ['api', 'worker', 'start', 'web'].includes(room) ? `apps/${room}` : `libs/${room}`;
};

// Tests of a room may also use what helps to test.
const boundariesWith = (extra) => ({
  default: 'disallow',
  policies: rooms.map((room) => ({
    from: { element: { type: room } },
    allow: { to: { element: { type: [room, ...allowed[room], ...extra] } } },
  })),
});

export default tseslint.config(
  { ignores: ['dist/', 'libs/contract/', 'artefacts/', '.data/', '**/*.mjs', '**/*.d.mts'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    plugins: { boundaries, 'react-hooks': reactHooks },
    settings: {
      'import/resolver': { typescript: { project: 'tsconfig.base.json' } },
      'boundaries/elements': rooms.map((room) => ({ type: room, pattern: folderOf(room) })),
    },
    rules: {
      'boundaries/dependencies': ['error', boundariesWith([])],
      'boundaries/no-unknown-files': 'off',
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest finds handlers by their decorators; an async signature is part of their contract.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{test,fixtures}.{ts,tsx}', 'libs/testing/**', 'e2e/**'],
    rules: {
      'boundaries/dependencies': ['error', boundariesWith(['testing', 'house', 'api'])],
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
