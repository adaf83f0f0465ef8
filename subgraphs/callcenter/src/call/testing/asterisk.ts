import { ACCOUNTS, startTestSimulators, type TestSimulators } from '../../../../../infra/simulators/testing.ts';

/** A simulated Asterisk, and the variables by which the slice reaches it. */
export interface TestAsterisk {
  readonly simulators: TestSimulators;
  readonly variables: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts a simulated Asterisk with the telephones 9831 to 9833. */
export async function startAsterisk(): Promise<TestAsterisk> {
  const simulators = await startTestSimulators();
  const { user, password, extensions } = ACCOUNTS.ari;
  const lines = extensions.map((extension) => [extension, { endpoint: `PJSIP/${extension}` }] as const);
  return {
    simulators,
    variables: {
      ARI_URL: `${simulators.url}/ari`,
      ARI_USER: user,
      ARI_PASSWORD: password,
      ARI_LINES: JSON.stringify(Object.fromEntries(lines)),
      ARI_RECORDS: '1',
      PHONE_TIMEOUT_MS: '2000',
    },
    stop: () => simulators.app.close(),
  };
}
