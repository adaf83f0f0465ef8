import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slices } from '@madang/shared-schema/slices';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoCustomers, theCustomer } from '../../demo/customers.ts';
import { demoOrders } from '../../demo/orders.ts';
import { demoPeople } from '../../identity/people.ts';
import { homeIn } from '../../start/home.ts';
import { askDatabase } from './ask-database.ts';
import { find, openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const names = slices.map(({ name }) => name);

test('a number is masked until somebody says why they need it, and is masked again when they come back', async () => {
  const page = await desk.signIn('agent');
  await find(page, '010-1234-5678');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/customers\//);
  await page.getByText('010-****-5678').waitFor();
  expect(await page.locator('main').innerText()).not.toContain('010-1234-5678');

  await page.getByRole('button', { name: '개인정보 보기' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^보는 이유/).fill('회신');
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('사유를 5자 이상 입력해 주십시오.').first().waitFor();
  await dialog.getByLabel(/^보는 이유/).fill('교환 안내 회신 전화');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: '010-1234-5678' }).waitFor();

  const { rows } = await askDatabase(
    'callcenter',
    `select act, reason, account_login from access_log where subject_id = $1 and act = 'REVEAL'`,
    [theCustomer.id],
  );
  expect(rows).toEqual([{ act: 'REVEAL', reason: '교환 안내 회신 전화', account_login: 'agent' }]);
  await page.reload();
  await page.getByText('010-****-5678').waitFor();
});

test('no table of any slice holds a number or a name of a customer in clear; the check finds what is planted', async () => {
  const seeded = seededWords();
  await askDatabase('insights', 'create table planted (note text)');
  await askDatabase('insights', 'insert into planted values ($1)', ['전화 010-1234-5678']);
  const found = (await Promise.all(names.map((name) => clearTextIn(name, seeded)))).flat();
  await askDatabase('insights', 'drop table planted');
  expect(found).toEqual([`insights public.planted: ${theCustomer.mobile}`]);
});

test('no log holds a number or a name of a customer in clear', async () => {
  const { logs } = homeIn(inject('system').home);
  const found: string[] = [];
  for (const file of await readdir(logs)) {
    const words = wordsIn(await readFile(join(logs, file), 'utf8'), seededWords());
    found.push(...[...words].map((word) => `${file}: ${word}`));
  }
  expect(found).toEqual([]);
});

/** Numbers of customers and recipients, and the names that nobody of the staff bears. */
function seededWords(): Set<string> {
  const customers = demoCustomers();
  const staff = new Set(demoPeople.map(({ name }) => name));
  const recipients = demoOrders(customers, new Date('2026-11-20T15:00:00Z')).map(({ recipient }) => recipient);
  const phones = [
    ...customers.flatMap(({ mobile, phone }) => (phone ? [mobile, phone] : [mobile])),
    ...recipients.map(({ phone }) => phone),
  ];
  return new Set([...phones, ...customers.map(({ name }) => name).filter((name) => !staff.has(name))]);
}

const LONGEST_NAME = 4;

/** Seeded words in a text: numbers with or without hyphens, and names within longer words. */
function wordsIn(text: string, seeded: ReadonlySet<string>): Set<string> {
  const numbers = text.match(/(?<![0-9A-Za-z])\d[\d-]{6,}\d(?![0-9A-Za-z])/g) ?? [];
  const parts = (text.match(/[가-힣]+/g) ?? []).flatMap((run) =>
    Array.from(run).flatMap((_letter, start) => [2, 3, LONGEST_NAME].map((length) => run.slice(start, start + length))),
  );
  const words = [...numbers.map((number) => number.replaceAll('-', '')), ...parts];
  return new Set(words.filter((word) => seeded.has(word)));
}

async function clearTextIn(slice: string, seeded: ReadonlySet<string>): Promise<string[]> {
  const { rows: tables } = await askDatabase(
    slice,
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await askDatabase(slice, `select held::text as text from ${name} as held`);
    const words = wordsIn(rows.map(({ text }) => text).join('\n'), seeded);
    found.push(...[...words].map((word) => `${slice} ${name}: ${word}`));
  }
  return found;
}
