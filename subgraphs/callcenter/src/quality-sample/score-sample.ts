import { audit, idsAmong, refuse, type Actor, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { qualityCriteria } from '../quality-criterion/index.ts';
import { plain } from '../ticket/index.ts';
import type { QualitySampleCode } from './quality-sample-words.ts';
import { readableSamples } from './quality-sample.access.ts';
import { QualitySampleRow, QualityScoringRow } from './quality-sample.entity.ts';
import { LONGEST_COMMENT, MOST_POINTS, scoreOf, type QualityMark } from './quality-sample.ts';

/** A score as somebody gives or corrects it. */
interface GivenScore {
  readonly sampleId: string;
  /** Version that whoever scores has seen; 0 where there was no score. */
  readonly expectedVersion: number;
  readonly marks: readonly { readonly code: string; readonly points: number }[];
  readonly comment?: string | null;
}

type Outcome = QualitySampleRow | Refusal<QualitySampleCode>;

/** Scores a sample, or corrects the score that one gave; of two who score it at once, the later one is told. */
export async function scoreSample({ em, actor, now }: Context, given: GivenScore): Promise<Outcome> {
  const comment = plain(given.comment?.trim() ?? '') || null;
  if (comment && comment.length > LONGEST_COMMENT) return refuse('QUALITY_COMMENT_INVALID', ['input', 'comment']);
  return em.transactional(async (tx) => {
    const sample = await held(tx, actor, given.sampleId);
    if (!sample) return refuse('QUALITY_SAMPLE_UNKNOWN', ['input', 'sampleId']);
    const refusal = whyNot(sample, actor, given.expectedVersion);
    if (refusal) return refusal;
    const marks = weighed(given.marks, await weightsFor(tx, sample));
    if (!marks) return refuse('QUALITY_MARKS_INVALID', ['input', 'marks']);
    const by = { scoredAt: now, scoredById: actor.id, scoredByName: actor.name };
    const scored = { version: sample.version + 1, score: scoreOf(marks), marks, comment, ...by };
    Object.assign(sample, scored);
    tx.create(QualityScoringRow, { sampleId: sample.id, ...scored });
    const data = { version: scored.version, score: scored.score, agentId: sample.agentId };
    await audit(tx, { act: 'quality.score', subject: { type: 'QualitySample', id: sample.id }, actor, data }, now);
    return sample;
  });
}

/** The sample, held until the transaction ends, so that who comes second sees what the first one did. */
async function held(tx: EntityManager, actor: Actor, sampleId: string): Promise<QualitySampleRow | null> {
  const [id] = idsAmong([sampleId]);
  if (id === undefined) return null;
  const where = { $and: [readableSamples(actor), { id }] };
  return tx.findOne(QualitySampleRow, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

function whyNot(
  { isOpen, agentId, version, scoredById }: QualitySampleRow,
  actor: Actor,
  expectedVersion: number,
): Refusal<QualitySampleCode> | null {
  if (!isOpen) return refuse('QUALITY_DRAW_CLOSED', ['input', 'sampleId']);
  if (agentId === actor.id) return refuse('QUALITY_OWN_WORK', ['input', 'sampleId']);
  if (scoredById && scoredById !== actor.id) return refuse('QUALITY_SCORED_BY_OTHER', ['input', 'sampleId']);
  return version === expectedVersion ? null : refuse('QUALITY_CHANGED', ['input', 'expectedVersion']);
}

/** Criteria by which a sample is scored: those that hold now, and for a correction those that held at the first time. */
async function weightsFor(em: EntityManager, { marks }: QualitySampleRow): Promise<ReadonlyMap<string, number>> {
  const criteria = marks.length > 0 ? marks : (await qualityCriteria({ em })).filter(({ isActive }) => isActive);
  return new Map(criteria.map(({ code, weight }) => [code, weight]));
}

/** Points with their weights, in the order of the criteria; none unless each criterion has its points once. */
function weighed(marks: GivenScore['marks'], weights: ReadonlyMap<string, number>): QualityMark[] | null {
  const points = new Map(marks.map((mark) => [mark.code, mark.points]));
  if (marks.length !== weights.size || points.size !== weights.size) return null;
  const given = [...weights].map(([code, weight]) => ({ code, weight, points: points.get(code) ?? -1 }));
  return given.every((mark) => mark.points >= 0 && mark.points <= MOST_POINTS) ? given : null;
}
