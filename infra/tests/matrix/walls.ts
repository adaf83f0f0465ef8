import type { House } from './house.ts';

/** Tables with rules of rows, by slice; the rules of all others are none. */
async function walledTables(house: House): Promise<{ slice: string; table: string }[]> {
  const found: { slice: string; table: string }[] = [];
  for (const [slice, { em }] of house.subgraphs) {
    const tables = await em
      .fork()
      .execute<{ name: string }[]>(
        "select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace and relkind = 'r'",
      );
    found.push(...tables.map(({ name }) => ({ slice, table: name })));
  }
  return found;
}

/** Does some work while the rules of rows are off, in all tables or in one; gives what it gave. */
export async function withoutRules<Result>(house: House, work: () => Promise<Result>, only?: string): Promise<Result> {
  const tables = (await walledTables(house)).filter(({ table }) => only === undefined || table === only);
  if (tables.length === 0) throw new Error(`no table ${only ?? ''} has rules of rows`);
  const turn = async (how: 'disable' | 'enable'): Promise<void> => {
    for (const { slice, table } of tables)
      await house.subgraphs.get(slice)?.em.fork().execute(`alter table ${table} ${how} row level security`);
  };
  await turn('disable');
  try {
    return await work();
  } finally {
    await turn('enable');
  }
}
