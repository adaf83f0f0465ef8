/** What a form of something that is asked of both sides needs to know. */
export interface AskedOfSide {
  readonly caseId: string;
  /** Where what is typed is kept. */
  readonly draftKey: string;
  /** Indicates that the time to answer is over, so that the officer decides whether it counts. */
  readonly isLate: boolean;
}
