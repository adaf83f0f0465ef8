/** What came of asking the phone system: done, refused for a reason, not there, or an answer that was lost. */
export type PhoneAnswer<Value = null> =
  | { readonly outcome: 'DONE'; readonly value: Value }
  | { readonly outcome: 'REFUSED'; readonly reason: string }
  | { readonly outcome: 'AWAY' | 'UNCLEAR' };

/** What a phone system can tell of a call. */
export const PHONE_EVENT_KINDS = ['RINGING', 'ANSWERED', 'ENDED', 'MISSED'] as const;

/** Kind of a phone event. */
export type PhoneEventKind = (typeof PHONE_EVENT_KINDS)[number];

/** Ways a call can go. */
export const CALL_DIRECTIONS = ['INBOUND', 'OUTBOUND'] as const;

/** Way a call goes. */
export type CallDirection = (typeof CALL_DIRECTIONS)[number];

/** Something that happened at an extension, as the phone system tells it; told twice, late or out of order it is the same. */
export interface PhoneEvent {
  readonly kind: PhoneEventKind;
  readonly extension: string;
  readonly direction: CallDirection;
  /** Digits of the other side; none where the caller hides them. */
  readonly number: string | null;
  readonly at: Date;
  /** When the call rang, as far as the teller knows. */
  readonly rangAt: Date;
  /** Name of the call where the phone system gives it one. */
  readonly reference?: string;
  /** Name under which it is recorded from now on. */
  readonly recording?: string;
}

/** What a phone system tells by itself: of a call, of a colleague who is asked no more, or of a telephone plugged in or out. */
export type PhoneNews =
  | { readonly about: 'CALL'; readonly event: PhoneEvent }
  | { readonly about: 'COLLEAGUE'; readonly extension: string }
  | { readonly about: 'LINE'; readonly extension: string; readonly isConnected: boolean };

/** What an agent does within calls (E1.2, E1.3, E1.7, E1.8), where the phone system lets us do it for them. */
export interface CallControl {
  /** Takes up the telephone that rings. */
  answer(extension: string): Promise<PhoneAnswer>;
  /** Lets the customer hear an announcement instead of the agent, or the agent again. */
  mute(extension: string, isMuted: boolean): Promise<PhoneAnswer>;
  /** Hands the call over without a word (돌려주기). */
  transfer(extension: string, to: string): Promise<PhoneAnswer>;
  /** Rings a colleague while the customer waits (통화중 돌려주기). */
  consult(extension: string, to: string): Promise<PhoneAnswer>;
  /** Leaves the customer to the colleague who was asked. */
  complete(extension: string): Promise<PhoneAnswer>;
  /** Leaves the colleague who was asked, and goes back to the customer. */
  cancel(extension: string, asked: string): Promise<PhoneAnswer>;
  /** What was said, as a file. */
  recording(name: string): Promise<PhoneAnswer<AsyncIterable<Uint8Array>>>;
  /** Days for which what was said is kept. */
  readonly recordingDays: number;
  /** Destroys what was said. */
  forgetRecording(name: string): Promise<PhoneAnswer>;
}

/** What a phone system is given to listen with. */
export interface Listening {
  readonly tell: (news: PhoneNews) => Promise<void>;
  /** Indicates whether this process is the one of all replicas that listens. */
  readonly mayListen: () => Promise<boolean>;
  readonly log: { warn(details: object, words: string): void };
}

/** A phone system of a call center (E1): who dials and hangs up there, and how calls stand after an absence. */
export interface PhoneSystem {
  readonly name: 'CENTREX' | 'ARI';
  /** Extensions it has a line for. */
  readonly extensions: readonly string[];
  /** What it lists: the latest calls however they went, or the open ones alone. */
  readonly lists: 'LATEST' | 'OPEN';
  /** What can be done within its calls; none where people do that at their telephones. */
  readonly control: CallControl | null;
  /** Connects an extension anew, so that its calls are told of from now on; its lamp is green when it is done. */
  register(extension: string): Promise<PhoneAnswer>;
  /** Rings the extension itself first, and then the other side; never asked twice, since people would be rung twice. */
  dial(extension: string, number: string, callId: string): Promise<PhoneAnswer>;
  /** Name that it will have for a call that is dialled; none where it has no names. */
  nameOf(extension: string, callId: string): string | null;
  /** Ends the call that the extension is in. */
  hangUp(extension: string): Promise<PhoneAnswer>;
  /** Calls of an extension, for what was not told. */
  lookUp(extension: string): Promise<PhoneAnswer<readonly PhoneEvent[]>>;
  /** Listens to what it tells by itself, until it is stopped; absent where it tells at a door of ours. */
  listen?(listening: Listening): { stop(): Promise<void> };
}
