/** One thing that `pnpm check` looks at. */
export interface Check {
  readonly name: string;
  /** Program and arguments, run at the top of the repository. */
  readonly command: readonly [program: string, ...args: string[]];
}

const CHECK_TYPES = [
  'turbo',
  'run',
  'check:types',
  '--output-logs=errors-only',
  '--concurrency=2',
  '--continue',
] as const;
const FOLDERS = ['gateway', 'subgraphs', 'frontends', 'shared-schema', 'infra'];

/**
 * Everything that is checked; the long ones first, since two run side by side. With a slice, what looks at files one by one
 * looks at those of the slice alone, and what looks at the whole house looks at it as always.
 */
export function checksFor(slice: string | null): readonly Check[] {
  const folders = slice === null ? [] : [`subgraphs/${slice}`, `frontends/${slice}`];
  const packages = slice === null ? [] : [`--filter=@madang/${slice}-subgraph`, `--filter=@madang/${slice}-frontend`];
  const files = slice === null ? ['**'] : folders.map((folder) => `${folder}/**`);
  return [
    {
      name: 'types',
      command: [...CHECK_TYPES, ...packages],
    },
    { name: 'lint', command: ['oxlint', ...folders] },
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
