import type { TestProject } from 'vitest/node';
import { startSystemOfStories, SYSTEM_OF_STORIES } from './system-of-stories.ts';

/** Gives all stories the one system: that which runs already, or one that is started for them. */
export default async function startWholeSystem({ provide }: TestProject): Promise<() => Promise<void>> {
  const running = process.env[SYSTEM_OF_STORIES];
  if (running !== undefined) {
    provide('system', JSON.parse(running));
    return async () => undefined;
  }
  const { url, home, stop } = await startSystemOfStories();
  provide('system', { url, home });
  return stop;
}
