import type { Client } from 'pg';
import { CASES, FIRST_SERIAL } from './made-cases.ts';

/** Messages of one case in so many are very many; of the others four to sixteen, ten on the average. */
const LONG_EVERY = 4000;
/** Messages of a case that has very many. */
export const LONG_MESSAGES = 500;
const FEWEST = 4;
const SPREAD = 13;

/** Every so many-th message was read. */
const READ_EVERY = 4;
const CHUNK = 20_000;

const TABLES = ['case_step', 'case_message', 'case_message_reading', 'deadline'] as const;

const OPENINGS = [
  '안녕하십니까. 문의하신 내용에 관하여 답변드립니다.',
  '보내 주신 자료를 확인하였습니다.',
  '지난번 통화에서 말씀드린 내용을 글로 남깁니다.',
  '양측 의견을 듣고 사실관계를 정리하였습니다.',
  '추가로 확인이 필요한 사항이 있어 연락드립니다.',
  '검사 결과가 나와 알려 드립니다.',
  '제안하신 조건을 검토하였습니다.',
];
const MIDDLES = [
  '구입일과 수리 이력이 적힌 영수증 사본을 함께 보내 주시기 바랍니다.',
  '제조사 판정서에 따르면 사용 중의 과실로 보기 어렵습니다.',
  '환급 금액은 이용한 기간을 빼고 계산하여야 합니다.',
  '사진만으로는 손상 부위를 알아보기 어려우니 다시 찍어 보내 주십시오.',
  '계약서에 적힌 해지 조항을 근거로 위약금을 청구하였다고 합니다.',
  '소비자분쟁해결기준에 따라 교환 또는 환급이 가능한 사안입니다.',
  '담당 기사가 방문하여 상태를 점검하기로 하였습니다.',
  '약속한 날짜까지 연락이 없어 다시 말씀드립니다.',
  '배송 과정에서 생긴 손상인지 확인하고 있습니다.',
  '같은 증상이 세 번 되풀이된 점을 고려하여 주십시오.',
  '할인받은 금액까지 포함하여 정산한 내역을 첨부합니다.',
];
const ENDINGS = [
  '기한 안에 회신하여 주시면 고맙겠습니다.',
  '궁금한 점은 언제든지 남겨 주십시오.',
  '확인하는 대로 다시 알려 드리겠습니다.',
  '이의가 있으면 의견을 제출하여 주시기 바랍니다.',
  '원만하게 해결되기를 바랍니다.',
];

/** Number of the case `c` by its place; the part of an identifier that tells it from others of the same moment. */
const PLACE = `(right(c.number, 6)::int - ${FIRST_SERIAL})`;
const idOf = (moment: string, word: string) =>
  `(lpad(to_hex((extract(epoch from ${moment}) * 1000)::bigint), 12, '0') || '7' || substr(md5(${word}), 1, 3) || '8'
    || substr(md5(${word}), 4, 15))::uuid`;
const one = (parameter: string, hash: string) =>
  `(${parameter}::text[])[1 + ${hash} % array_length(${parameter}::text[], 1)]`;
const hashOf = (word: string) => `(hashtextextended(${word}, 7) & 2147483647)`;

const MESSAGES = `
  insert into case_message (id, case_id, author_side, author_id, author_name, kind, title, text, visible_to, written_at, late)
  select ${idOf('m.at', "'message' || c.number || m.n")}, c.id, m.side,
    case when m.side = 'OFFICER' then c.officer_id end,
    case m.side when 'OFFICER' then o.name when 'RESPONDENT' then '벤치 사업자' end,
    case m.side when 'OFFICER' then 'NOTICE' else 'OPINION' end, null,
    ${one('$3', 'm.hash')} || ' ' || ${one('$4', '(m.hash / 7)')} || ' ' || ${one('$4', '(m.hash / 77)')} || ' '
      || ${one('$5', '(m.hash / 847)')},
    case when m.side <> 'OFFICER' and m.hash % 5 = 0 then array[m.side] else '{APPLICANT,RESPONDENT}'::text[] end, m.at, false
  from dispute_case c left join officer o on o.id = c.officer_id
    cross join lateral generate_series(1, case when ${PLACE} % ${LONG_EVERY} = 0 then ${LONG_MESSAGES}
      else ${FEWEST} + ${hashOf('c.number')} % ${SPREAD} end) as n
    cross join lateral (select n, ${hashOf("c.number || ' ' || n")} as hash, c.opened_at + n * interval '7 minutes 13 seconds' as at,
      case n % 3 when 0 then 'OFFICER' when 1 then 'APPLICANT' else 'RESPONDENT' end as side) as m
  where right(c.number, 6) between $1 and $2
  on conflict (id) do nothing`;

const READINGS = `
  insert into case_message_reading (id, message_id, side, at)
  select ${idOf('m.written_at', "'reading' || m.id")}, m.id,
    case m.author_side when 'OFFICER' then 'APPLICANT' else 'OFFICER' end, m.written_at + interval '3 hours'
  from case_message m join dispute_case c on c.id = m.case_id
  where right(c.number, 6) between $1 and $2 and ${hashOf('m.id::text')} % ${READ_EVERY} = 0
  on conflict do nothing`;

const STEPS = `
  insert into case_step (id, case_id, step, from_state, to_state, actor_id, actor_name, note, taken_at)
  select ${idOf('s.at', 's.step || c.number')}, c.id, s.step, s.before, s.after, c.officer_id, o.name, null, s.at
  from dispute_case c left join officer o on o.id = c.officer_id cross join lateral (values
      ('open', null, 'RECEIVED', c.opened_at),
      ('assign', 'RECEIVED', 'ASSIGNED', case when c.officer_id is not null then c.opened_at + interval '1 hour' end),
      ('notifyReceipt', 'ASSIGNED', 'NOTIFIED', c.receipt_notified_at),
      ('confirmReceipt', 'NOTIFIED', 'SELF_RESOLUTION', c.receipt_confirmed_at),
      (case c.state when 'WITHDRAWN' then 'withdraw' else 'close' end, 'FACT_FINDING', c.state, c.closed_at)
    ) as s (step, before, after, at)
  where s.at is not null and right(c.number, 6) between $1 and $2
  on conflict (id) do nothing`;

/** Time of open cases runs for a year yet: no job moves them while something is measured. */
const DEADLINES = `
  insert into deadline (id, clock, rule_from, subject_type, subject_id, subject_label, state, owner_id, owner_name, team,
    started_at, given_at, due_at, red_at, pauses, extended_days)
  select gen_random_uuid(), r.clock, r.effective_from, 'DisputeCase', c.id, c.number, 'RUNNING', c.officer_id, o.name, c.team,
    c.opened_at, c.opened_at, now() + interval '1 year', now() + interval '1 year', '[]', 0
  from dispute_case c left join officer o on o.id = c.officer_id
    join (select distinct on (clock) clock, effective_from from clock_rule order by clock, effective_from desc) r
      on r.clock = 'RECOMMENDATION' or r.clock = case c.state
        when 'RECEIVED' then 'ASSIGNMENT' when 'ASSIGNED' then 'CASE_NOTICE' when 'NOTIFIED' then 'SELF_REMEDY'
        when 'SELF_RESOLUTION' then 'SELF_REMEDY' when 'OPINIONS' then 'OPINION'
        when 'RECOMMENDATION' then 'RECOMMENDATION_ANSWER' when 'UNSIGNED' then 'SIGNATURE' end
  where c.closed_at is null and right(c.number, 6) >= $1
  on conflict do nothing`;

/** Writes the steps and messages of the cases unless they are there, and starts the time of open ones. */
export async function fillCorrespondence(owner: Client): Promise<void> {
  const first = await firstWithout(owner);
  if (first === null) return;
  for (const table of TABLES) await owner.query(`alter table ${table} no force row level security`);
  await owner.query(DEADLINES, [String(FIRST_SERIAL)]);
  for (let from = first; from < FIRST_SERIAL + CASES; from += CHUNK) {
    const range = [String(from), String(from + CHUNK - 1)];
    await owner.query('begin');
    await owner.query(STEPS, range);
    await owner.query(MESSAGES, [...range, OPENINGS, MIDDLES, ENDINGS]);
    await owner.query(READINGS, range);
    await owner.query('commit');
    console.log(`  messages of ${from - FIRST_SERIAL} of ${CASES} cases`);
  }
  for (const table of TABLES) await owner.query(`alter table ${table} force row level security`);
  await owner.query('vacuum analyze');
}

/** Serial of the first case of the bench without messages; none when all have them. */
async function firstWithout(owner: Client): Promise<number | null> {
  const { rows } = await owner.query<{ first: number | null }>(
    `select min(right(c.number, 6)::int) as first from dispute_case c
     where right(c.number, 6) >= $1 and not exists (select from case_message m where m.case_id = c.id)`,
    [String(FIRST_SERIAL)],
  );
  return rows[0]?.first ?? null;
}
