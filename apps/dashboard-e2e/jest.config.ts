/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/**
 * Journeys through the built product in a real browser. Two at a time, each with a server and a demo of its own, for a
 * browser waits as much as it works; one at a time where they share a server that runs already.
 */
const config: Config = {
  displayName: 'browser',
  testEnvironment: '<rootDir>/test/environment.mjs',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testTimeout: 180_000,
  maxWorkers: process.env['CHORUS_URL'] ? 1 : 2,
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
};

export default config;
