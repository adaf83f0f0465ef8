import type { TestProject } from 'vitest/node';
import { startSystemOfStories } from './system-of-stories.ts';

/** Starts the whole system once for all stories. */
export default async function startWholeSystem({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, home, stop } = await startSystemOfStories();
  provide('system', { url, home });
  return stop;
}
