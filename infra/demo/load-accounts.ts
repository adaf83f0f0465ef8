import type { Client } from 'pg';
import { demoPeople } from '../identity/people.ts';
import { copyRows, type Cell } from './copy.ts';
import { demoId } from './demo-id.ts';
import type { Population } from './population.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Fills the database of people, and gives the demo partner a month of usage to look at. */
export async function loadAccounts(client: Client, { anchor }: Population): Promise<void> {
  await copyRows(client, 'person', demoPeople.map(personRow));
  await copyRows(client, 'api_usage', usageOf('partner', anchor));
}

function personRow({ id, login, name, roles, team, storefronts, business, customer }: (typeof demoPeople)[number]) {
  return {
    id,
    login,
    name,
    roles,
    team: team ?? null,
    storefronts: storefronts ?? [],
    business_id: business ?? null,
    customer_id: customer ?? null,
  };
}

/** Two busy hours a day, fewer at weekends; the same at every load. */
function usageOf(login: string, anchor: Date): Record<string, Cell>[] {
  const person = demoPeople.find((candidate) => candidate.login === login);
  if (!person) return [];
  return Array.from({ length: DAYS * 2 }, (_, index) => {
    const hour = new Date(anchor.getTime() - (DAYS - Math.floor(index / 2)) * DAY_MS + (1 + (index % 2) * 5) * HOUR_MS);
    const isWeekend = [0, 6].includes(new Date(hour.getTime() + 9 * HOUR_MS).getUTCDay());
    const requests = (isWeekend ? 20 : 180) + ((index * 37) % 90);
    return {
      id: demoId('row', `usage:${login}:${index}`),
      hour,
      actor_id: person.id,
      key_id: null,
      business_id: person.business ?? null,
      requests,
      points: requests * 42,
      refused: index % 11 === 0 ? 4 : 0,
      errors: index % 7 === 0 ? 3 : 0,
    };
  });
}
