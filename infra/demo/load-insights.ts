import type { Client } from 'pg';
import { demoBusinesses } from './agency.ts';
import { demoItems, itemId } from './catalogue.ts';
import { chanceOf, weighted, type Chance } from './chance.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { Population } from './population.ts';

/** Counselling records of the demo system. */
export const CONSULTATIONS = 100_000;
const DAYS = 3 * 365;
const RECENT_DAYS = 30;
const DAY_MS = 86_400_000;

const CHANNELS = [
  [812, '전화'],
  [146, '인터넷'],
  [35, '서신·팩스'],
  [7, '방문'],
] as const;
const REASONS = [
  [218, '품질'],
  [194, '계약해제·해지/위약금'],
  [140, '계약불이행'],
  [81, '청약철회'],
  [367, '기타'],
] as const;
const SALE_TYPES = [
  [50, '일반'],
  [32, '전자거래'],
  [7, '방문'],
  [6, '전화권유'],
  [5, '홈쇼핑'],
] as const;
const OUTCOMES = [
  [81, '정보제공'],
  [14, '단체·지자체'],
  [5, '피해구제·조정'],
] as const;
const REGIONS = [
  '서울',
  '부산',
  '대구',
  '인천',
  '광주',
  '대전',
  '울산',
  '세종',
  '경기',
  '강원',
  '충북',
  '충남',
  '전북',
  '전남',
  '경북',
  '경남',
  '제주',
];

/** Fills the database of the counselling records; shares follow the published figures, the rest is synthetic. */
export async function loadInsights(client: Client, { anchor }: Population): Promise<void> {
  await copyRows(
    client,
    'item_category',
    demoItems.map(({ code, ko, en }) => ({ id: itemId(code), code, name: ko, name_en: en })),
  );
  await copyRows(client, 'consultation', consultations(anchor));
  await client.query('select refresh_consultation_rollups()');
  await client.query('analyze');
}

function consultations(anchor: Date) {
  const chance = chanceOf('consultations');
  const usual = demoItems.reduce((sum, { weight }) => sum + weight, 0);
  const recent = demoItems.reduce((sum, { weight, surge }) => sum + weight * surge, 0);
  // What comes up more often makes the last month larger, and takes nothing from the others.
  const recentShare = (RECENT_DAYS / DAYS) * (recent / usual);
  return Array.from({ length: CONSULTATIONS }, (_unused, index) => {
    const isRecent = chance.datatype.boolean(recentShare);
    const item = weighted(
      chance,
      demoItems.map(({ code, weight, surge }) => [weight * (isRecent ? surge : 1), code] as const),
    );
    const daysAgo = isRecent
      ? chance.number.int({ min: 0, max: RECENT_DAYS - 1 })
      : chance.number.int({ min: RECENT_DAYS, max: DAYS });
    return {
      id: demoId('row', `consultation:${index}`),
      item_category_id: itemId(item),
      ...details(chance, anchor, daysAgo),
    };
  });
}

function details(chance: Chance, anchor: Date, daysAgo: number) {
  const day = new Date(anchor.getTime() + 9 * 3_600_000 - daysAgo * DAY_MS);
  return {
    received_on: day.toISOString().slice(0, 10),
    channel: weighted(chance, CHANNELS),
    region: chance.helpers.arrayElement(REGIONS),
    claim_reason: weighted(chance, REASONS),
    sale_type: weighted(chance, SALE_TYPES),
    sales_tactic: null,
    business_id: chance.datatype.boolean(0.05) ? chance.helpers.arrayElement(demoBusinesses).id : null,
    outcome: weighted(chance, OUTCOMES),
    text: null,
  };
}
