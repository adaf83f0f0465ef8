/** One thing that `pnpm check` looks at. */
export interface Check {
  readonly name: string;
  /** Program and arguments, run at the top of the repository. */
  readonly command: readonly [program: string, ...args: string[]];
}

const FOLDERS = ['gateway', 'subgraphs', 'frontends', 'shared-schema', 'infra'];

const TYPES: readonly Check[] = [
  // Packages side by side in one program each: what they share is read once.
  { name: 'subgraph types', command: ['tsc', '--project', 'infra/checks/tsconfig.subgraphs.json'] },
  { name: 'frontend types', command: ['tsc', '--project', 'infra/checks/tsconfig.frontends.json'] },
  { name: 'infra types', command: ['tsc', '--project', 'infra'] },
  { name: 'gateway types', command: ['tsc', '--project', 'gateway'] },
  { name: 'schema types', command: ['tsc', '--project', 'shared-schema'] },
  { name: 'example types', command: ['tsc', '--project', 'infra/examples/partner'] },
];

/**
 * Everything that is checked; the long ones first, since two run side by side. With a slice, what judges files by themselves
 * judges those of the slice alone, its types among them; all that concerns more than one package is looked at in the whole
 * house.
 */
export function checksFor(slice: string | null): readonly Check[] {
  const folders = slice === null ? [] : [`subgraphs/${slice}`, `frontends/${slice}`];
  const files = slice === null ? ['**'] : folders.map((folder) => `${folder}/**`);
  return [
    { name: 'lint', command: ['oxlint', ...folders] },
    ...(slice === null
      ? TYPES
      : folders.map((folder) => ({ name: 'types', command: ['tsc', '--project', folder] as const }))),
    { name: 'composition', command: ['node', 'shared-schema/scripts/compose.ts', '--check', '--codegen'] },
    {
      name: 'spelling',
      command: [
        'cspell',
        'lint',
        '--config',
        'infra/checks/cspell.json',
        '--no-progress',
        '--gitignore',
        '--dot',
        ...files,
      ],
    },
    { name: 'dependencies', command: ['depcruise', '--config', 'infra/checks/dependency-cruiser.mjs', ...FOLDERS] },
    {
      name: 'unused',
      command: ['knip', '--config', 'infra/checks/knip.json', '--no-progress', '--treat-config-hints-as-errors'],
    },
    { name: 'graph rules', command: ['pnpm', '--filter', '@madang/shared-schema', 'check:schema'] },
    { name: 'breaking changes', command: ['node', 'shared-schema/scripts/check-breaking.ts'] },
    { name: 'audit', command: ['node', 'infra/checks/audit/audit.ts'] },
    { name: 'house rules', command: ['vitest', 'run', '--config', 'infra/checks/vitest.config.ts'] },
    { name: 'format', command: ['oxfmt', '--check', ...folders] },
  ];
}
