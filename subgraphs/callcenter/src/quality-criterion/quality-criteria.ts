import { batch, type Context } from '@madang/subgraph-kit';
import { QualityCriterionRow } from './quality-criterion.entity.ts';

const IN_ORDER = { orderBy: { position: 'asc', code: 'asc' }, refresh: true } as const;

/** All criteria in their order, those by which nothing is scored any more included. */
export function qualityCriteria({ em }: Pick<Context, 'em'>): Promise<QualityCriterionRow[]> {
  return em.find(QualityCriterionRow, {}, IN_ORDER);
}

const byCode = batch<string, QualityCriterionRow | null>(async ({ em }, codes) => {
  const rows = await em.find(QualityCriterionRow, { code: { $in: [...codes] } });
  return codes.map((code) => rows.find((row) => row.code === code) ?? null);
});

/** How a criterion is called in the language of the request; its code where nobody knows it. */
export async function criterionLabel(context: Context, code: string): Promise<string> {
  return (await byCode(context, code))?.[context.language] ?? code;
}
