import type { Client } from 'pg';
import { v5 } from 'uuid';
import { demoItems, itemId } from '../../demo/catalogue.ts';
import { copyRows, type Cell } from '../../demo/copy.ts';
import { sealerOf, type SealRow } from '../../demo/seal-row.ts';
import type { BenchHouse } from '../house.ts';
import { fillCorrespondence } from './fill-correspondence.ts';
import { caseAt, CASES, FIRST_SERIAL, LINKED_EVERY } from './made-cases.ts';
import { OFFICERS_OF_BENCH } from './officers.ts';
import { originsOf, type Origin } from './origins.ts';

const SEALED = {
  table: 'dispute_case',
  kinds: { applicantName: 'NAME', applicantPhone: 'PHONE', applicantEmail: 'EMAIL', applicantAddress: 'ADDRESS' },
} as const;

const BUSINESSES = 3000;
const BATCH = 5000;

/** Fills the database of the disputes unless it holds that much; the data is the same each time but for keys. */
export async function fillCases(house: BenchHouse): Promise<void> {
  const { owner, privacyKey } = house;
  const there = await countOf(owner);
  if (there < CASES) {
    console.log(`making ${CASES} cases; this takes some minutes and is kept`);
    if (there === 0) await fillPeople(owner);
    const origins = await originsOf(house);
    const seal = sealerOf(owner, privacyKey);
    // What closed cases are like is taken down for all of them at once, below.
    await owner.query('alter table dispute_case disable trigger note_likeness');
    for (let first = there; first < CASES; first += BATCH) {
      const places = Array.from({ length: Math.min(BATCH, CASES - first) }, (_unused, index) => first + index);
      await copyRows(owner, 'dispute_case', await Promise.all(places.map((place) => caseRow(seal, place, origins))));
      if (first % 50_000 === 0) console.log(`  ${first} of ${CASES}`);
    }
    await owner.query('alter table dispute_case enable trigger note_likeness');
    await owner.query('vacuum analyze dispute_case');
  }
  await fillCorrespondence(owner);
  await fillLikeness(owner);
}

async function countOf(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ there: number }>(
    'select count(*)::int as there from dispute_case where right(number, 6) >= $1',
    [String(FIRST_SERIAL)],
  );
  return rows[0]?.there ?? 0;
}

async function fillPeople(owner: Client): Promise<void> {
  await copyRows(
    owner,
    'officer',
    OFFICERS_OF_BENCH.map(({ id, name, team }) => ({ id, name, team })),
  );
  await copyRows(
    owner,
    'business',
    Array.from({ length: BUSINESSES }, (_unused, index) => ({
      id: businessId(index),
      name: `벤치 사업자 ${index}`,
      partner: false,
      personal_index: [],
    })),
  );
}

function businessId(index: number): string {
  return v5(`bench:business:${index}`, v5.URL);
}

async function caseRow(seal: SealRow, place: number, origins: readonly Origin[]): Promise<Record<string, Cell>> {
  const made = caseAt(place);
  const { id, number, applicant, row } = made;
  const officer = OFFICERS_OF_BENCH[made.officer % OFFICERS_OF_BENCH.length];
  return {
    id,
    number,
    ...row,
    respondent_id: businessId(made.business % BUSINESSES),
    officer_id: officer?.id ?? null,
    team: officer?.team ?? null,
    item_category_id: itemId(demoItems[made.category % demoItems.length]?.code ?? ''),
    ...originCells(place, origins),
    ...(await seal(SEALED, id, {
      applicantName: applicant.name,
      applicantPhone: applicant.phone,
      applicantEmail: null,
      applicantAddress: null,
    })),
  };
}

/** Cases whose pages are asked for lead back to a customer, an order and a ticket of the demo. */
function originCells(place: number, origins: readonly Origin[]) {
  const origin = place % LINKED_EVERY === 0 ? origins[place / LINKED_EVERY] : undefined;
  return {
    customer_id: origin?.customerId ?? null,
    order_id: origin?.orderId ?? null,
    order_line_id: origin?.orderLineId ?? null,
    ticket_id: origin?.ticketId ?? null,
  };
}

/** Takes down of all closed cases what the database takes down of each as it changes; an index made last is made quickest. */
async function fillLikeness(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ missing: boolean; index: string }>(
    `select count(*) < (select count(*) from dispute_case where state = 'CLOSED') as missing,
       (select pg_get_indexdef('case_likeness_pairs_index'::regclass)) as index from case_likeness`,
  );
  const [state] = rows;
  if (!state?.missing) return;
  console.log('  what closed cases are like');
  await owner.query('begin');
  await owner.query('drop index case_likeness_pairs_index');
  await owner.query(
    `insert into case_likeness (case_id, pairs, title_pairs, closed_at)
     select id, letter_pairs(likeness_text(title, facts)), letter_pairs(title), closed_at
     from dispute_case where state = 'CLOSED' on conflict do nothing`,
  );
  await owner.query("set local maintenance_work_mem = '512MB'");
  await owner.query(state.index);
  await owner.query('commit');
  await owner.query('vacuum analyze case_likeness');
}
