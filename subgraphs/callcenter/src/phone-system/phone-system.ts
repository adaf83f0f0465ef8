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
}

/** A phone system of a call center (E1): who dials and hangs up there, and how calls stand after an absence. */
export interface PhoneSystem {
  readonly name: 'CENTREX';
  /** Extensions it has a line for. */
  readonly extensions: readonly string[];
  /** Connects an extension anew, so that its calls are told of from now on; its lamp is green when it is done. */
  register(extension: string): Promise<PhoneAnswer>;
  /** Rings the extension itself first, and then the other side; never asked twice, since people would be rung twice. */
  dial(extension: string, number: string): Promise<PhoneAnswer>;
  /** Ends the call that the extension is in. */
  hangUp(extension: string): Promise<PhoneAnswer>;
  /** Latest calls of an extension, for what was not told. */
  lookUp(extension: string): Promise<PhoneAnswer<readonly PhoneEvent[]>>;
}
