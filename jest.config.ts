/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/**
 * One command runs every spec: pure libraries, the API against a real database, and the pages' components.
 * The browser journeys have a configuration of their own, because they need the built product.
 */

/** Packages that ship ES modules only; Jest runs as CommonJS, so they are transformed like our own code. */
const esModules = [
  '@nestjs',
  '@apollo',
  '@as-integrations',
  '@graphql-tools',
  '@whatwg-node',
  '@scure',
  '@noble',
  'graphql-ws',
  'gql.tada',
  '@0no-co',
  'd3-[a-z-]+',
  'internmap',
];

const swc = (decorators: boolean, tsx: boolean): Config['transform'] => ({
  '^.+\\.(m?js|tsx?)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx, decorators },
        transform: {
          ...(decorators ? { legacyDecorator: true, decoratorMetadata: true } : {}),
          ...(tsx ? { react: { runtime: 'automatic' } } : {}),
        },
      },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    },
  ],
});

const shared = {
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};

const node = {
  ...shared,
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@chorus/source', 'node', 'node-addons', 'require', 'default'],
  },
};

const lib = (name: string): Config => ({
  ...node,
  displayName: name,
  rootDir: `<rootDir>/libs/${name}`,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: swc(false, false),
});

const api: Config = {
  ...node,
  displayName: 'api',
  rootDir: '<rootDir>/apps/api',
  testEnvironment: '<rootDir>/test/environment.mjs',
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts'],
  transform: {
    '/apps/api/src/(?!.+\\.spec\\.ts$)': '<rootDir>/test/load-once.mjs',
    '/node_modules/(@nestjs|typeorm|graphql)/': '<rootDir>/test/load-once.mjs',
    ...swc(true, false),
  },
  transformIgnorePatterns: [`/node_modules/(?!(typeorm|graphql|${esModules.join('|')})/)`],
  globalSetup: '<rootDir>/test/global-setup.mjs',
};

/** Published files that are too many to keep here: only where CHORUS_REAL_DATA names the folder they lie in. */
const realFiles: Config = {
  ...api,
  displayName: 'real-files',
  testMatch: ['<rootDir>/real-files/**/*.spec.ts'],
};

const dashboard: Config = {
  ...shared,
  displayName: 'dashboard',
  rootDir: '<rootDir>/apps/dashboard',
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@chorus/source', 'browser', 'require', 'default'] },
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/class-names.ts', ...shared.moduleNameMapper },
  transform: swc(false, true),
};

const config: Config = {
  // A spec file of the API begins by opening a database of its own.
  testTimeout: 60_000,
  // Jest would leave one of two cores idle, for a person at the machine.
  maxWorkers: '100%',
  projects: [
    ...[lib('domain'), lib('stats'), lib('formats'), lib('charts'), api, dashboard],
    ...(process.env['CHORUS_REAL_DATA'] ? [realFiles] : []),
  ] as Config['projects'],
};

export default config;
