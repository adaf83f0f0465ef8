import { audit, idsAmong, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { QualitySampleCode } from './quality-sample-words.ts';
import { readableDraws } from './quality-sample.access.ts';
import { QualityDrawRow } from './quality-sample.entity.ts';

/** Closes a draw: nothing of it is scored any more, and its tickets can be drawn again. What is closed already stays so. */
export async function closeDraw(
  { em, actor, now }: Context,
  drawId: string,
): Promise<QualityDrawRow | Refusal<QualitySampleCode>> {
  return em.transactional(async (tx) => {
    const [id] = idsAmong([drawId]);
    const where = { $and: [readableDraws(actor), { id: id ?? null }] };
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
    const draw = id === undefined ? null : await tx.findOne(QualityDrawRow, where, lock);
    if (!draw) return refuse('QUALITY_DRAW_UNKNOWN', ['input', 'drawId']);
    if (draw.closedAt) return draw;
    draw.closedAt = now;
    await tx.execute('update quality_sample set is_open = false where draw_id = ?', [draw.id]);
    await audit(tx, { act: 'quality.close', subject: { type: 'QualityDraw', id: draw.id }, actor, data: {} }, now);
    return draw;
  });
}
