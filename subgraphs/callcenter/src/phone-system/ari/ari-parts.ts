import type { PhoneNews } from '../phone-system.ts';
import type { AriClient, AriPlace } from './ari-client.ts';

/** Telephone of an extension at an Asterisk. */
export interface AriLine {
  /** Endpoint, e.g. PJSIP/9841. */
  readonly endpoint: string;
}

/** Contract with an Asterisk. */
export interface AriOptions extends AriPlace {
  /** Application to which its dialplan gives calls. */
  readonly app: string;
  readonly lines: ReadonlyMap<string, AriLine>;
  /** Endpoint by which a number outside is rung, e.g. PJSIP/{number}@trunk. */
  readonly outside: string;
  /** Number that is shown outside. */
  readonly callerId: string;
  /** Place in the dialplan at which an extension is rung. */
  readonly context: string;
  /** Class of music that a customer hears while nobody talks to them; its file is the announcement. */
  readonly music: string;
  /** Indicates whether talks are recorded. */
  readonly records: boolean;
  /** Days for which what was recorded is kept. */
  readonly recordingDays: number;
  /** Time after which a connection that broke off is tried again. */
  readonly retryMs: number;
  readonly clock: () => Date;
}

/** What the parts of the connector work with. */
export interface AriParts extends AriOptions {
  readonly ask: AriClient;
}

/** Who is told what happens at telephones. */
export type Tell = (news: PhoneNews) => Promise<void>;

/** Endpoint by which an extension or a number is rung. */
export function endpointOf({ lines, outside }: AriOptions, number: string): string {
  return lines.get(number)?.endpoint ?? outside.replace('{number}', number);
}

/** Word for one ringing of a telephone, never used again. */
export function newRing({ clock }: AriOptions): string {
  return `${clock().getTime().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
}
