import { audit, isRefusal, newId, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { textsIn } from '../written-text/index.ts';
import type { StandardCode } from './standard-words.ts';
import { StandardRow } from './standard.entity.ts';
import type { RefundRule, RuleTerms } from './standard.ts';

const LONGEST = 2000;
const MOST = { item: LONGEST, harm: LONGEST, remedy: LONGEST, source: LONGEST };
const DAY_MS = 86_400_000;

/** A standard as it is to be from a day on. */
export interface NewStandard {
  readonly code: string;
  /** Version that its writer saw; 0 for a standard that is new. */
  readonly basedOn: number;
  readonly item: string;
  readonly itemCategoryId?: string | null;
  readonly harm: string;
  readonly remedy: string;
  readonly rule: RefundRule;
  readonly penaltyPercent?: number | null;
  readonly addedPercent?: number | null;
  readonly penalties?: readonly { readonly daysBefore: number; readonly percent: number }[] | null;
  readonly source: string;
  readonly effectiveFrom: string;
}

/** Writes a standard or a new version of one (K21); the one before holds until the day before, and stays to be read. */
export async function keepStandard(
  { em, actor, now }: Context,
  input: NewStandard,
): Promise<StandardRow | Refusal<StandardCode>> {
  const flaw = flawIn(input);
  if (flaw) return flaw;
  const { code, itemCategoryId = null, rule, effectiveFrom, item, harm, remedy, source } = input;
  const texts = textsIn({ item, harm, remedy, source }, MOST);
  if (isRefusal<StandardCode>(texts)) return texts;
  return wholeAct<StandardRow, StandardCode>(em, async (tx) => {
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`standard|${input.code}`]);
    const current = await tx.findOne(StandardRow, { code: input.code, effectiveUntil: null });
    if ((current?.version ?? 0) !== input.basedOn) return refuse('STANDARD_CHANGED');
    if (current && input.effectiveFrom <= current.effectiveFrom)
      return refuse('DATE_INVALID', ['input', 'effectiveFrom']);
    if (current) {
      current.effectiveUntil = dayBefore(input.effectiveFrom);
      await tx.flush();
    }
    const standard = tx.create(StandardRow, {
      id: newId(),
      code,
      version: input.basedOn + 1,
      ...texts,
      itemCategoryId,
      rule,
      terms: termsOf(input),
      effectiveFrom,
      effectiveUntil: null,
      writtenBy: actor.name,
      writtenAt: now,
    });
    const subject = { type: 'Standard', id: standard.id, label: code };
    await audit(tx, { act: 'standard.keep', subject, actor, data: { code, version: standard.version } }, now);
    return standard;
  });
}

function flawIn(input: NewStandard): Refusal<StandardCode> | null {
  if (!/^[A-Z0-9-]{2,40}$/.test(input.code)) return refuse('STANDARD_CODE_INVALID', ['input', 'code']);
  const percents = [
    input.penaltyPercent ?? 0,
    input.addedPercent ?? 0,
    ...(input.penalties ?? []).map((one) => one.percent),
  ];
  const areGood = percents.every((percent) => Math.abs(percent) <= 100);
  const needsSteps = input.rule === 'BEFORE_START' && (input.penalties ?? []).length === 0;
  return areGood && !needsSteps ? null : refuse('TERMS_INVALID', ['input', 'penalties']);
}

function termsOf({ rule, penaltyPercent, addedPercent, penalties }: NewStandard): RuleTerms {
  switch (rule) {
    case 'FULL':
      return {};
    case 'USED_DAYS':
    case 'REMAINING':
      return { penaltyPercent: penaltyPercent ?? 0 };
    case 'DEPRECIATION':
      return { addedPercent: addedPercent ?? 0 };
    case 'BEFORE_START':
      return {
        penalties: (penalties ?? [])
          .map(({ daysBefore, percent }) => [daysBefore, percent] as const)
          .toSorted(([one], [other]) => other - one),
      };
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}
