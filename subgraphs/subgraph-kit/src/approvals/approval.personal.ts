import type { Role } from '@madang/shared-schema/roles';
import { personal } from '../privacy/personal.ts';

/** Everybody who works in the house; who of them reads a request is said by the rules of its rows. */
export const STAFF = [
  'AGENT',
  'SENIOR',
  'OFFICER',
  'LEAD',
  'MODERATOR',
  'HEADQUARTERS',
  'OPERATOR',
  'ANALYST',
  'ADMIN',
] as const satisfies readonly Role[];

const text = { kind: 'TEXT', clear: STAFF, reveal: [], unsearched: true } as const;

const SUBJECT = { subject: 'APPROVAL' };

/** Text of a request, in which people write whatever they like. */
export const approvalPersonal = personal('approval_request', { content: text }, SUBJECT);

/** Reason of a decision. */
export const approvalStepPersonal = personal('approval_step', { reason: text }, SUBJECT);

/** The same reason in the history. */
export const approvalEventPersonal = personal('approval_event', { reason: text }, SUBJECT);
