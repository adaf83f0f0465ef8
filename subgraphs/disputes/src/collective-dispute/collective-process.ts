import { defineProcess, type Rule } from '@madang/subgraph-kit/process';
import { QUORUM } from '../committee/index.ts';
import {
  FEWEST_HARMED,
  type CollectiveDispute,
  type CollectiveRole,
  type CollectiveState,
} from './collective-dispute.ts';

/** Fifty consumers or more have the same harm. */
const enoughHarmed: Rule<CollectiveDispute, 'TOO_FEW_HARMED'> = {
  code: 'TOO_FEW_HARMED',
  holds: ({ harmed }) => harmed >= FEWEST_HARMED,
};

/** A decision needs five members who have nothing to do with the business. */
const enoughMembers: Rule<CollectiveDispute, 'NO_QUORUM'> = {
  code: 'NO_QUORUM',
  holds: ({ unconflicted = 0 }) => unconflicted >= QUORUM,
};

/** A decision is answered once. */
const notAnsweredYet: Rule<CollectiveDispute, 'ALREADY_ANSWERED'> = {
  code: 'ALREADY_ANSWERED',
  holds: ({ answer }) => !answer,
};

/** How a collective dispute moves (K16; 소비자기본법 68조, 68조의2): who does not answer a decision accepts it. */
// oxfmt-ignore
export const collectiveProcess = defineProcess<CollectiveDispute, CollectiveState, CollectiveRole>()({
  initial: 'REQUESTED',
  final: ['REJECTED', 'CONCLUDED', 'REFUSED'],
  steps: {
    announce:  { from: 'REQUESTED',             to: 'ANNOUNCED', by: 'LEAD', needs: [enoughHarmed] },
    reject:    { from: 'REQUESTED',             to: 'REJECTED',  by: 'LEAD' },
    join:      { from: 'ANNOUNCED',                              by: 'CONSUMER' },
    leave:     { from: ['ANNOUNCED', 'CLOSED'],                  by: 'PARTICIPANT' },
    represent: { from: ['ANNOUNCED', 'CLOSED'],                  by: ['OFFICER', 'LEAD'] },
    close:     { from: 'ANNOUNCED',             to: 'CLOSED',    by: 'CLOCK' },
    decide:    { from: 'CLOSED',                to: 'DECIDED',   by: ['OFFICER', 'LEAD'], needs: [enoughMembers] },
    answer:    { from: 'DECIDED',                                by: ['PARTICIPANT', 'RESPONDENT'], needs: [notAnsweredYet] },
    refuse:    { from: 'DECIDED',               to: 'REFUSED',   by: 'RESPONDENT', needs: [notAnsweredYet] },
    conclude:  { from: 'DECIDED',               to: 'CONCLUDED', by: 'CLOCK' },
  },
});

/** Step that a collective dispute can take. */
export type CollectiveStep = keyof typeof collectiveProcess.steps;
