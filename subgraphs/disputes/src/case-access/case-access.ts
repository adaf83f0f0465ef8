/** Sides of a case that come in without an account (K2). */
export const ACCESS_SIDES = ['APPLICANT', 'RESPONDENT'] as const;

/** Side of a case that comes in without an account. */
export type AccessSide = (typeof ACCESS_SIDES)[number];

/** What a login asks for next; a login that was let in is done. */
export const LOGIN_STEPS = ['IDENTITY', 'PASSWORD', 'CODE', 'DONE'] as const;

/** What a login asks for next. */
export type LoginStep = (typeof LOGIN_STEPS)[number];

/** Mobile carriers that an identity check can ask, as PortOne names them. */
export const CARRIERS = ['SKT', 'KT', 'LGU', 'SKT_MVNO', 'KT_MVNO', 'LGU_MVNO'] as const;

/** Mobile carrier of a phone. */
export type Carrier = (typeof CARRIERS)[number];

/** What a login answers after every step. */
export interface LoginView {
  /** Secret of the login; whoever holds it, from the same address, goes on with it. */
  readonly id: string;
  readonly step: LoginStep;
  readonly expiresAt: Date;
  /** Masked phone number a code was sent to. */
  readonly codeSentTo: string | null;
  readonly codeExpiresAt: Date | null;
  /** Moment from which a code may be asked for again. */
  readonly resendAt: Date | null;
  readonly pass: CasePass | null;
}

/** What opens the case: a token for the gateway, and which case it opens. */
export interface CasePass {
  readonly accessToken: string;
  readonly expiresAt: Date;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly side: AccessSide;
}
