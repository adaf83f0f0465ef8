import { audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { QualityCriterionCode } from './quality-criterion-words.ts';
import { QualityCriterionRow } from './quality-criterion.entity.ts';
import { WEIGHTS } from './quality-criterion.ts';

const CODE = /^[0-9A-Z_]{1,20}$/;
const LABEL = /^.{1,50}$/u;

/** A criterion as it is to be. */
interface WantedCriterion {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  readonly weight: number;
  readonly position?: number | null;
}

type Outcome = QualityCriterionRow | Refusal<QualityCriterionCode>;

/** Adds a criterion, or words and weighs one differently; what was scored keeps the weights of its day. */
export async function putCriterion({ em, actor, now }: Context, input: WantedCriterion): Promise<Outcome> {
  const [code, ko, en] = [input.code.trim().toUpperCase(), input.ko.trim(), input.en.trim()];
  const { weight } = input;
  if (!CODE.test(code)) return refuse('CRITERION_CODE_INVALID', ['input', 'code']);
  if (!LABEL.test(ko)) return refuse('CRITERION_LABEL_INVALID', ['input', 'ko']);
  if (!LABEL.test(en)) return refuse('CRITERION_LABEL_INVALID', ['input', 'en']);
  if (weight < WEIGHTS.least || weight > WEIGHTS.most) return refuse('CRITERION_WEIGHT_INVALID', ['input', 'weight']);
  return em.transactional(async (tx) => {
    const position = input.position ?? (await placeOf(tx, code));
    await tx.execute(
      `insert into quality_criterion (code, ko, en, weight, position) values (?, ?, ?, ?, ?)
       on conflict (code) do update set ko = excluded.ko, en = excluded.en, weight = excluded.weight, position = excluded.position`,
      [code, ko, en, weight, position],
    );
    const subject = { type: 'QualityCriterion', id: code };
    await audit(tx, { act: 'quality-criterion.put', subject, actor, data: { code, ko, en, weight, position } }, now);
    return tx.findOneOrFail(QualityCriterionRow, { code }, { refresh: true });
  });
}

/** Has new scores go by a criterion again, or no more; one always remains. */
export async function switchCriterion(
  { em, actor, now }: Context,
  { code, isActive }: { readonly code: string; readonly isActive: boolean },
): Promise<Outcome> {
  return em.transactional(async (tx) => {
    // All are held, so that two who each switch one off do not leave none.
    const held = { orderBy: { code: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
    const criteria = await tx.find(QualityCriterionRow, {}, held);
    const row = criteria.find((one) => one.code === code);
    if (!row) return refuse('CRITERION_NOT_THERE', ['input', 'code']);
    if (row.isActive === isActive) return row;
    if (!isActive && criteria.filter((one) => one.isActive).length === 1)
      return refuse('CRITERION_LAST', ['input', 'code']);
    row.isActive = isActive;
    const subject = { type: 'QualityCriterion', id: code };
    await audit(tx, { act: 'quality-criterion.switch', subject, actor, data: { code, isActive } }, now);
    return row;
  });
}

async function placeOf(tx: EntityManager, code: string): Promise<number> {
  const [place] = await tx.execute<{ position: number }[]>(
    `select coalesce((select position from quality_criterion where code = ?),
       (select max(position) + 1 from quality_criterion), 1) as position`,
    [code],
  );
  return place?.position ?? 1;
}
