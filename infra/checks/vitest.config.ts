import { defineConfig } from 'vitest/config';

/** The rules of the house that no other tool knows; `pnpm check` runs them. */
export default defineConfig({
  root: import.meta.dirname,
  test: { name: 'house rules', include: ['*.test.ts'], testTimeout: 20_000, hookTimeout: 20_000 },
});
