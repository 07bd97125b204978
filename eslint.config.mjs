import nx from '@nx/eslint-plugin';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The house rules that a machine can hold: who may import whom, no cycles, no escape hatches, files that fit in a head.
 * The picture behind the zones is in README.md ("The tree").
 */

/** Inside the API features build on one another in one direction. Each line: a feature and what it may not know. */
const apiLayers = [
  ['core'],
  ['accounts'],
  ['audit'],
  ['initiatives'],
  ['places'],
  ['notices'],
  ['indicators'],
  ['rules'],
  ['observations'],
  ['series'],
  ['charts'],
  ['submissions'],
  ['imports', 'packages'],
  ['themes', 'prompts', 'moderation'],
  ['media', 'uses', 'tombstones'],
  ['stories'],
  ['codebook', 'coding', 'prompt-forms'],
  ['story-files', 'story-imports'],
  ['small-numbers', 'dashboards'],
  ['tensions', 'challenges'],
  ['decisions'],
  ['digests'],
  ['reports', 'embeds'],
  ['demo'],
];
/** Numbers and stories stand side by side: neither knows the other, the dashboards know both. */
const numbers = ['rules', 'observations', 'series', 'charts', 'submissions', 'imports', 'packages'];
const narratives = [
  'themes',
  'prompts',
  'moderation',
  'media',
  'uses',
  'tombstones',
  'stories',
  'codebook',
  'coding',
  'prompt-forms',
  'story-files',
  'story-imports',
];

const apiFolder = (name) => `./apps/api/src/${name}`;
const apiZones = [
  ...apiLayers.slice(0, -1).flatMap((layer, index) =>
    layer.map((feature) => ({
      target: apiFolder(feature),
      from: apiLayers
        .slice(index + 1)
        .flat()
        .map(apiFolder),
      message: 'A feature may only build on the ones before it (see README, The tree).',
    })),
  ),
  {
    target: numbers.map(apiFolder),
    from: narratives.map(apiFolder),
    message: 'Numbers do not know stories.',
  },
  {
    target: narratives.map(apiFolder),
    from: numbers.map(apiFolder),
    message: 'Stories do not know numbers.',
  },
];

const webZones = [
  {
    target: './apps/dashboard/src/ui',
    from: [
      './apps/dashboard/src/features',
      './apps/dashboard/src/apollo.ts',
      './apps/dashboard/src/router.tsx',
    ],
    message: 'The design system knows no feature: props in, picture out.',
  },
];

const frameworks = [
  '@nestjs/*',
  'typeorm',
  'pg',
  '@apollo/*',
  'react',
  'react-*',
  'recharts',
  '@electric-sql/*',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '.nx',
      '.chorus',
      'libs/contract/src/graphql-env.d.ts',
      '**/screenshots',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      // Packages are read by their types; parsing their bundles gains nothing.
      'import-x/ignore': ['/node_modules/'],
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.mjs', '.js'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['@chorus/source', 'import', 'node', 'default'],
        }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allowCircularSelfDependency: true,
          depConstraints: [
            { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: [] },
            { sourceTag: 'scope:stats', onlyDependOnLibsWithTags: ['scope:domain'] },
            { sourceTag: 'scope:formats', onlyDependOnLibsWithTags: ['scope:domain'] },
            { sourceTag: 'scope:charts', onlyDependOnLibsWithTags: ['scope:domain'] },
            { sourceTag: 'scope:contract', onlyDependOnLibsWithTags: [] },
            {
              sourceTag: 'scope:api',
              onlyDependOnLibsWithTags: [
                'scope:domain',
                'scope:stats',
                'scope:formats',
                'scope:charts',
                'scope:contract',
              ],
            },
            {
              sourceTag: 'scope:web',
              onlyDependOnLibsWithTags: ['scope:domain', 'scope:charts', 'scope:contract'],
            },
            { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:domain'] },
            { sourceTag: 'scope:bench', onlyDependOnLibsWithTags: ['scope:domain'] },
            { sourceTag: 'kind:pure', bannedExternalImports: frameworks },
            {
              sourceTag: 'scope:web',
              bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', '@apollo/server*'],
            },
            {
              sourceTag: 'scope:api',
              bannedExternalImports: ['react', 'react-*', '@apollo/client', 'recharts'],
            },
          ],
        },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...apiZones, ...webZones] },
      ],
      'max-lines': ['error', { max: 400 }],
      'max-params': ['error', { max: 6 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A class must exist before a decorator names it; functions may be told in the order of reading.
      '@typescript-eslint/no-use-before-define': [
        'error',
        { functions: false, classes: false, variables: false, typedefs: false, ignoreTypeReferences: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['apps/dashboard/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // It warns of libraries that the React Compiler cannot follow; we do not compile with it.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.config.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['.dev/**', 'apps/bench/**', 'apps/api/src/cli/**', 'apps/dashboard-e2e/**'],
    rules: { 'no-console': 'off' },
  },
);
