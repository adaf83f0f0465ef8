import { migration, rowPolicies } from '@madang/subgraph-kit';

const STAFF = "(select actor_is('OFFICER', 'LEAD'))";

/** Side of the actor in the case `c`. */
const OWN_SIDE = `case when c.id = (select actor_case()) then (select actor_case_side())
  when c.customer_id = (select actor_customer()) then 'APPLICANT'
  when c.respondent_id = (select actor_business()) then 'RESPONDENT' end`;

const BOTH_ANSWERED = `(question = 'RECOMMENDATION' and (round < c.recommendation_round
  or (c.applicant_answer is not null and c.respondent_answer is not null)))`;

/** Opinions of the sides and what they answer to recommendations (K7, K9). */
export const addCaseAnswer = migration(
  'Migration20261129T2340_add_case_answer',
  `create table case_answer (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    question text not null check (question in ('OPINION', 'RECOMMENDATION')),
    round integer not null check (round >= 0),
    side text not null check (side in ('APPLICANT', 'RESPONDENT')),
    agreed boolean,
    text text not null,
    open boolean not null,
    late boolean not null,
    accepted boolean,
    decision_note text,
    given_at timestamptz(3) not null,
    check ((question = 'RECOMMENDATION') = (agreed is not null)),
    check (late or accepted is null)
  )`,
  'create index case_answer_case_index on case_answer (case_id, given_at, id)',
  ...rowPolicies('case_answer', {
    own: `exists (select from dispute_case c where c.id = case_answer.case_id
      and (${STAFF} or case_answer.open or ${BOTH_ANSWERED} or case_answer.side = ${OWN_SIDE}))`,
    write: `exists (select from dispute_case c where c.id = case_answer.case_id
      and (${STAFF} or case_answer.side = ${OWN_SIDE}))`,
    wide: "(select actor_is('ADMIN'))",
  }),
);
