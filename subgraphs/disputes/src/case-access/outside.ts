import type { Carrier } from './case-access.ts';

/** What came of asking an outside service to send something: UNCLEAR when its answer was lost. */
export type Sending = 'SENT' | 'REFUSED' | 'AWAY' | 'UNCLEAR';

/** Person whose identity is to be checked; passed on to the provider, never stored. */
export interface PersonToVerify {
  readonly name: string;
  /** Digits only. */
  readonly phoneNumber: string;
  /** Date of birth as YYMMDD and the digit after it, as carriers ask for it. */
  readonly birthDigits: string;
  readonly carrier: Carrier;
  /** Network address of the person, for the provider's own limits. */
  readonly address: string;
}

/** Person as the identity provider knows them. */
export interface VerifiedPerson {
  readonly name: string;
  readonly phoneNumber: string;
  /** Identifiers that link a person across services; null where a provider gives none. */
  readonly ci: string | null;
  readonly di: string | null;
}

/** What came of confirming a code at the identity provider. */
export type Confirmation =
  | { readonly outcome: 'VERIFIED'; readonly person: VerifiedPerson }
  | { readonly outcome: 'WRONG' | 'EXPIRED' | 'AWAY' };

/** Checks who somebody is by a code to a phone that is registered in their name (PASS, i-PIN). */
export interface IdentityVerification {
  send(id: string, person: PersonToVerify): Promise<Sending>;
  confirm(id: string, code: string): Promise<Confirmation>;
}

/** Sends a one-time code as a text message. */
export interface CodeSender {
  send(phoneNumber: string, text: string): Promise<Sending>;
}
