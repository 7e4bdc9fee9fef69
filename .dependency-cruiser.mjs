/** The layers of ARCHITECTURE.md: cli → indexer → core; core runs anywhere. */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-runs-anywhere',
      comment: 'Core is bundled for browsers: no Node module.',
      severity: 'error',
      from: { path: '^packages/core/src' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-imports-no-sibling',
      severity: 'error',
      from: { path: '^packages/core/src' },
      to: { path: ['^packages/(?!core/)', '@viden/'] },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { pathNot: '^packages/cli' },
      to: { path: ['^packages/cli', '@viden/cli'] },
    },
    {
      name: 'packages-meet-at-their-index',
      comment: 'A package is used by its name, never by a path into it.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src' },
      to: { path: '^packages/[^/]+/src', pathNot: '^packages/$1/' },
    },
    {
      name: 'index-is-for-others',
      comment: 'index.ts is a table of contents, never imported from inside its package.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src' },
      to: { path: '^packages/$1/src/index\\.ts$' },
    },
    {
      name: 'indexer-is-loaded-late',
      comment: 'The indexer takes a second to load, which only commands that read sources should wait for.',
      severity: 'error',
      from: { path: '^packages/cli/src' },
      to: { path: ['^packages/indexer/', '@viden/indexer'], dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node'] },
  },
}
