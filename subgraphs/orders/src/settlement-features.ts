import type { Feature } from '@madang/subgraph-kit';
import { StorefrontDashboardResolver } from './operator-dashboard/operator-dashboard.resolver.ts';
import { payoutApproval } from './payout/payout-approval.ts';
import { payoutRows } from './payout/payout.entity.ts';
import { payoutPersonal } from './payout/payout.personal.ts';
import { PayoutResolver, SettlementPayoutResolver } from './payout/payout.resolver.ts';
import { answerClock } from './settlement-run/answer-clock.ts';
import { issueByJob } from './settlement-run/issue-settlement.ts';
import { runDueSettlements } from './settlement-run/run-settlement.ts';
import { ISSUE_SETTLEMENT } from './settlement-run/settle-period.ts';
import { SettlementActsResolver, SettlementAnswerResolver } from './settlement-run/settlement-acts.resolver.ts';
import { SETTLE_LISTED, settleListed } from './settlement-run/settlement-run-list.ts';
import { settlementById } from './settlement-run/settlement-run-reads.ts';
import { settlementDocuments } from './settlement-run/settlement-run.documents.ts';
import { settlementRunRows } from './settlement-run/settlement-run.entity.ts';
import { SettlementResolver, SettlementStepTakenResolver } from './settlement-run/settlement-run.resolver.ts';
import { checkByJob } from './settlement/check-ledger.ts';
import { CASE_ENDED, CASE_OPENED, endHold, holdForCase } from './settlement/hold-for-case.ts';
import { mendLedger } from './settlement/price-lines.ts';
import { correctionApproval } from './settlement/request-correction.ts';
import { settlementLedgerRows } from './settlement/settlement.entity.ts';
import { settlementMessages } from './settlement/settlement.messages.ts';
import {
  SettlementCheckResolver,
  SettlementEntryResolver,
  SettlementHoldResolver,
  SettlementLedgerActsResolver,
  SettlementLedgerResolver,
} from './settlement/settlement.resolver.ts';

/** What consignees owe: the ledger, its settlements and payouts, and how a storefront does. */
export const settlementFeatures: readonly Feature[] = [
  {
    resolvers: [
      SettlementLedgerResolver,
      SettlementLedgerActsResolver,
      SettlementEntryResolver,
      SettlementHoldResolver,
      SettlementCheckResolver,
    ],
    rows: settlementLedgerRows,
    hears: { [CASE_OPENED]: holdForCase, [CASE_ENDED]: endHold },
    approvals: [correctionApproval],
    messages: [settlementMessages],
    jobs: {
      'mend-settlement-ledger': { cron: '*/10 * * * *', run: mendLedger },
      'check-settlement-ledger': { cron: '5 * * * *', run: checkByJob },
    },
  },
  {
    resolvers: [SettlementResolver, SettlementStepTakenResolver, SettlementActsResolver, SettlementAnswerResolver],
    rows: settlementRunRows,
    references: { Settlement: ({ id }, context) => settlementById(context, id) },
    clocks: [answerClock],
    documents: [settlementDocuments],
    jobs: {
      // Twenty past midnight in Seoul, so that what was scanned at midnight is told.
      'run-due-settlements': { cron: '20 15 * * *', run: runDueSettlements },
      [SETTLE_LISTED]: { run: settleListed },
      [ISSUE_SETTLEMENT]: { run: issueByJob },
    },
  },
  {
    resolvers: [PayoutResolver, SettlementPayoutResolver],
    rows: payoutRows,
    personal: [payoutPersonal],
    approvals: [payoutApproval],
  },
  { resolvers: [StorefrontDashboardResolver] },
];
