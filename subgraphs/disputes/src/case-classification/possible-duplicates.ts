import { batchMany, finderOf, idArray, type Context } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { casePersonal, DisputeCaseRow, readableCases } from '../dispute-case/index.ts';
import { likeness } from '../korean-text/index.ts';

/** What two cases can have in common. */
type DuplicateReason = 'ORDER_LINE' | 'APPLICANT' | 'BUSINESS' | 'TITLE';

/** A case that may be another one again. */
export interface Duplicate {
  readonly caseId: string;
  readonly dispute: DisputeCaseRow;
  readonly because: readonly DuplicateReason[];
}

/** Likeness from which two titles say much the same. */
const ALIKE = 0.5;

/** Of one applicant within a year: an order line in common says enough, else the business or the title must be the same too. */
const CANDIDATES = `
  select c.id as "caseId", other.id as "otherId",
    (c.order_line_id is not null and other.order_line_id = c.order_line_id) as "sameLine",
    (other.respondent_id is not null and other.respondent_id = c.respondent_id) as "sameBusiness",
    c.title, other.title as "otherTitle"
  from dispute_case c
  join jsonb_to_recordset(?::jsonb) as sought(id uuid, terms text[]) on sought.id = c.id
  join lateral (
    select id, order_line_id, respondent_id, title, opened_at from dispute_case
      where c.customer_id is not null and customer_id = c.customer_id
    union
    select id, order_line_id, respondent_id, title, opened_at from dispute_case where personal_index && sought.terms
    union
    select id, order_line_id, respondent_id, title, opened_at from dispute_case
      where c.order_line_id is not null and order_line_id = c.order_line_id
  ) as other on other.id <> c.id and other.opened_at between c.opened_at - interval '1 year' and c.opened_at + interval '1 year'
  where c.id = any (?::uuid[])`;

interface Candidate {
  readonly caseId: string;
  readonly otherId: string;
  readonly sameLine: boolean;
  readonly sameBusiness: boolean;
  readonly title: string;
  readonly otherTitle: string;
}

/** Cases that may be the same ones again, in a constant number of statements; among those that the asker reads. */
export const possibleDuplicates = batchMany(
  async (context: Context, ids: readonly string[]): Promise<Duplicate[]> => {
    const { em, actor } = context;
    const sought = JSON.stringify(await soughtTerms(em, ids));
    const found = await finderOf(em).execute<Candidate[]>(CANDIDATES, [sought, idArray(ids)]);
    const candidates = found
      .map(({ title, otherTitle, ...rest }) => ({ ...rest, sameTitle: likeness(title, otherTitle) >= ALIKE }))
      .filter(({ sameLine, sameBusiness, sameTitle }) => sameLine || sameBusiness || sameTitle);
    const where = { $and: [readableCases(actor), { id: { $in: candidates.map(({ otherId }) => otherId) } }] };
    const others = new Map((await em.find(DisputeCaseRow, where)).map((dispute) => [dispute.id, dispute]));
    return candidates.flatMap(({ caseId, otherId, ...same }) => {
      const dispute = others.get(otherId);
      return dispute ? [{ caseId, dispute, because: reasonsOf(same) }] : [];
    });
  },
  ({ caseId }) => caseId,
);

/** Terms under which the other cases of an applicant are held: their phone number, which one name alone would not tell. */
async function soughtTerms(em: EntityManager, ids: readonly string[]): Promise<{ id: string; terms: string[] }[]> {
  const cases = await em.find(DisputeCaseRow, { id: { $in: [...ids] } });
  return Promise.all(
    cases.map(async (dispute) => {
      const phone = await casePersonal.open(em, dispute, 'applicantPhone');
      const held = phone ? await casePersonal.held(em, 'PHONE', phone) : null;
      return { id: dispute.id, terms: held?.personalIndex.$overlap ?? [] };
    }),
  );
}

function reasonsOf({
  sameLine,
  sameBusiness,
  sameTitle,
}: Readonly<Record<'sameLine' | 'sameBusiness' | 'sameTitle', boolean>>): DuplicateReason[] {
  const reasons: DuplicateReason[] = sameLine ? ['ORDER_LINE'] : ['APPLICANT'];
  if (sameBusiness) reasons.push('BUSINESS');
  if (sameTitle) reasons.push('TITLE');
  return reasons;
}
