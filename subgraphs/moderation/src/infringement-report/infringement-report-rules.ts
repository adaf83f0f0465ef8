import type { Rule } from '@madang/subgraph-kit/process';
import { IDENTITY_CHECK_WORDS, type InfringementReport } from './infringement-report.ts';

/** A decision says in its memo that the identity was checked (R7); before a memo is written the rule is silent. */
export const identityCheckRecorded: Rule<InfringementReport, 'IDENTITY_CHECK_NOT_RECORDED'> = {
  code: 'IDENTITY_CHECK_NOT_RECORDED',
  holds: ({ operatorMemo }) =>
    operatorMemo === undefined || withSingleSpaces(operatorMemo).includes(IDENTITY_CHECK_WORDS),
};

/** Nothing is decided while a picture of an identity document shows more than name and birth date (R7). */
export const documentsMasked: Rule<InfringementReport, 'IDENTITY_DOCUMENT_UNMASKED'> = {
  code: 'IDENTITY_DOCUMENT_UNMASKED',
  holds: ({ unmaskedDocument }) => unmaskedDocument !== true,
};

/** A report closes itself only when the time to object is over (R6). */
export const objectionTimeOver: Rule<InfringementReport, 'OBJECTION_STILL_POSSIBLE'> = {
  code: 'OBJECTION_STILL_POSSIBLE',
  holds: ({ objectionUntil, now }) => Boolean(objectionUntil && now && objectionUntil <= now),
};

/** Who objects does so within the time that they were told (R6). */
export const objectionInTime: Rule<InfringementReport, 'OBJECTION_TOO_LATE'> = {
  code: 'OBJECTION_TOO_LATE',
  holds: ({ objectionUntil, now }) => !(objectionUntil && now) || now < objectionUntil,
};

/** A post is shown again on the day that both sides were told, and not before (저작권법 103조). */
export const resumptionDue: Rule<InfringementReport, 'RESUMPTION_AHEAD'> = {
  code: 'RESUMPTION_AHEAD',
  holds: ({ resumeAt, now }) => Boolean(resumeAt && now && resumeAt <= now),
};

function withSingleSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
