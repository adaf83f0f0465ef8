import { defineConfig } from 'vitest/config';

/** A slice is made in a copy of the repository, which is then installed, checked, tested and built like any other. */
export default defineConfig({
  root: import.meta.dirname,
  test: { name: 'new slice', include: ['*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
