import { defineConfig } from 'vitest/config';

/** Stories over real SIP: Debian's kamailio, sipp and baresip, and softphones in Chromium, one of them in the desk of the whole system. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'telephony',
    include: ['*.telephony.test.ts'],
    globalSetup: ['../../start/test-folder.ts', './desk-at-sip.setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
