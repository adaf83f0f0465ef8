import type { Page } from 'playwright-core';
import { enter, type Desk } from './desk.ts';

/** A window, and what the policy of its pages had to stop. */
export interface Watched {
  readonly page: Page;
  readonly violations: readonly string[];
}

/** Signs a person in at a window that writes down what the policy of its pages had to stop. */
export async function watched(desk: Desk, login: string): Promise<Watched> {
  const page = await desk.open();
  const violations: string[] = [];
  await page.exposeFunction('told', (line: string) => void violations.push(line));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const told: unknown = Reflect.get(window, 'told');
      if (typeof told === 'function') Reflect.apply(told, null, [`${violatedDirective} ${blockedURI} ${sample}`]);
    });
  });
  await page.reload();
  await enter(page, login);
  return { page, violations };
}
