import type { TestProject } from 'vitest/node';
import { freePort } from '../../start/testing.ts';
import { startSystemOfStories } from '../browser/system-of-stories.ts';
import { REALM, SIP_SECRET } from './sip-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port at which the desk looks for the WebSocket of its SIP server. */
    webSocketPort: number;
  }
}

/** Starts the whole system, whose agents telephone in their browsers at a SIP server that the stories bring. */
export default async function startDeskAtSip({ provide }: TestProject): Promise<() => Promise<void>> {
  const webSocketPort = await freePort();
  const { url, home, stop } = await startSystemOfStories({
    ...process.env,
    SOFTPHONE_SERVER: `ws://127.0.0.1:${webSocketPort}`,
    SOFTPHONE_REALM: REALM,
    SOFTPHONE_SECRET: SIP_SECRET,
  });
  provide('system', { url, home });
  provide('webSocketPort', webSocketPort);
  return stop;
}
