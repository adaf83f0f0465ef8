import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, HOW_TO_GET_CHROMIUM } from '../../tests/browser/chromium.ts';
import type { BenchHouse } from '../house.ts';
import { measuresOf, quantile, type Measure } from '../measure.ts';

const { atMost, told } = measuresOf('orders');

const LOGIN = 'hq';
const TURNS = 400;
const TURN_PX = 1200;
const TURN_MS = 50;
/** A picture that stands for longer is seen as a stutter. */
const MOST_MS = 50;

/** Pictures of the order desk while somebody turns the wheel through all orders, in a real browser. */
export async function* scrollMeasures(house: BenchHouse): AsyncGenerator<Measure> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(HOW_TO_GET_CHROMIUM);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    const page = await openDesk(await browser.newPage({ viewport: { width: 1280, height: 800 } }), house.system.url);
    await turn(page, TURNS / 10);
    await page.evaluate(watchPictures);
    await turn(page, TURNS);
    const { pictures, waiting, places } = await page.evaluate(seenPictures);
    yield told('scroll: rows passed', places, 'rows');
    yield told('scroll: pictures with rows on their way', (waiting / pictures.length) * 100, '%');
    yield atMost('scroll: p95 between two pictures', quantile(pictures, 0.95), 'ms', MOST_MS);
    yield told('scroll: p99 between two pictures', quantile(pictures, 0.99), 'ms');
    yield told('scroll: longest between two pictures', Math.max(...pictures), 'ms');
  } finally {
    await browser.close();
  }
}

async function openDesk(page: Page, url: string): Promise<Page> {
  await page.goto(`${url}/orders`);
  await page.getByRole('button', { name: /^(로그인|Sign in)$/ }).click();
  await page.locator('#login').fill(LOGIN);
  await page.locator('#password').fill(LOGIN);
  await page.locator('form.credentials button[type=submit]').click();
  const grid = page.getByRole('grid');
  await grid.getByRole('row').nth(12).waitFor();
  await grid.hover();
  return page;
}

async function turn(page: Page, turns: number): Promise<void> {
  for (let done = 0; done < turns; done += 1) {
    await page.mouse.wheel(0, TURN_PX);
    await delay(TURN_MS);
  }
}

/** Runs in the page: notes how long each picture stood, and whether a row on it was still on its way. */
function watchPictures(): void {
  const seen: { pictures: number[]; waiting: number } = { pictures: [], waiting: 0 };
  let last = performance.now();
  const note = (now: number): void => {
    seen.pictures.push(now - last);
    last = now;
    const area = document.querySelector('[role=grid]')?.getBoundingClientRect();
    const isWaiting = [...document.querySelectorAll('[role=grid] [role=row]')].some((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return area && top < area.bottom && bottom > area.top && row.textContent === '';
    });
    if (isWaiting) seen.waiting += 1;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  Reflect.set(window, 'seenPictures', seen);
}

/** Runs in the page: what was noted, and the last row that is drawn. */
function seenPictures(): { pictures: number[]; waiting: number; places: number } {
  const rows = [...document.querySelectorAll('[role=grid] [role=row][aria-rowindex]')];
  const places = Math.max(0, ...rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
  return { ...Reflect.get(window, 'seenPictures'), places };
}
