import axe, { type RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Only what is at fault is told; a sheet of styles is not fetched for the one rule of how a screen is held. */
const LOOK: RunOptions = { resultTypes: ['violations'], preload: false };

/**
 * Accessibility faults that keep somebody from working, as axe names them; of a screen that is only coloured anew, those of its
 * colours. What is at fault is looked at twice: a colour on its way to another is none.
 */
export async function seriousFaults(page: Page, of: 'EVERYTHING' | 'COLOURS' = 'EVERYTHING'): Promise<string[]> {
  await drawnAnew(page);
  const faults = await faultsSeen(page, of);
  if (faults.length === 0) return faults;
  await drawnAnew(page);
  return faultsSeen(page, of);
}

async function faultsSeen(page: Page, of: 'EVERYTHING' | 'COLOURS'): Promise<string[]> {
  for (const frame of page.frames()) await bringAxe(frame);
  const options: RunOptions = of === 'COLOURS' ? { ...LOOK, runOnly: ['color-contrast'] } : LOOK;
  const violations = await page.evaluate(async (how) => (await window.axe.run(how)).violations, options);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** A frame that was looked at before has axe already, which is half a megabyte. */
async function bringAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`${axe.source};null`);
}

/** What goes by colours or by its width is drawn anew in the pictures after they changed. */
export async function drawnAnew(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
