/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(c|m)?(t|j)sx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
      module: { type: 'commonjs' },
    }],
  },
  // Published as ES modules only; everything else is left as it is.
  transformIgnorePatterns: ['/node_modules/(?!(env-paths|is-safe-filename|pdfjs-dist)/)'],
  globalSetup: '<rootDir>/tests/global-setup.ts',
  globalTeardown: '<rootDir>/tests/global-teardown.ts',
  // Each worker has a Neo4j of its own (global-setup), for its tests want the graph to themselves.
  maxWorkers: 2,
  // Looked up in a test's sandbox at each use, it makes sums ten times as slow.
  sandboxInjectedGlobals: ['Math'],
  testTimeout: 90_000,
}
