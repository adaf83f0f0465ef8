import { newIdOf } from '../ids.ts';
import type { Act, Acts } from './act.ts';

const WHY = { reason: '본인 확인 요청' };

/** The months around the moment at which the houses of the tests stand. */
const AUTUMN = { from: '2026-09-15T00:00:00Z', to: '2026-12-15T00:00:00Z' };

/** Acts on the personal data of a slice: new keys, legal holds on subjects of that kind, its access log taken out. */
export function privacyActs(slice: string, subjectType: string): Acts {
  const named = `${slice.charAt(0).toUpperCase()}${slice.slice(1)}`;
  return {
    [`rotate${named}Keys`]: async () => WHY,
    [`export${named}AccessLog`]: async () => ({ filter: AUTUMN, ...WHY }),
    [`place${named}LegalHold`]: async (_em, { world }) => ({ subjectType, subjectId: newIdOf(world), ...WHY }),
    [`lift${named}LegalHold`]: liftHold(subjectType),
  };
}

/** Reveals one subject, whose identifier the input has under that name. */
export function reveal(field: string, of: 'customer' | 'order' | 'openCase' | 'business'): Act {
  return async (_em, own) => ({ [field]: own[of], ...WHY });
}

function liftHold(subjectType: string): Act {
  return async (em, { world, people }) => {
    const id = newIdOf(world);
    await em.execute(
      `insert into legal_hold (id, subject_type, subject_id, reason, placed_by_id, placed_by_name, placed_at)
       values (?, ?, ?, '소송 진행', ?, '최은채', '2026-11-20T06:00:00Z')`,
      [id, subjectType, newIdOf(world), people.LEAD],
    );
    return { legalHoldId: id, ...WHY };
  };
}
