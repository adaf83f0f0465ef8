import type { Feature } from '@madang/subgraph-kit';
import { agreementLinesDoor } from './agreement/agreement-lines-door.ts';
import { agreementRows } from './agreement/agreement.entity.ts';
import { agreementMessages } from './agreement/agreement.messages.ts';
import { LineAgreementTermResolver, LineAgreementTermsResolver } from './agreement/agreement.resolver.ts';
import { hearAgreement } from './agreement/hear-agreement.ts';
import { AGREEMENT_SIGNED } from './agreement/signed-agreement.ts';
import { compensationRows } from './compensation/compensation.entity.ts';
import {
  CompensationResolver,
  LineCompensationResolver,
  OrderCompensationResolver,
} from './compensation/compensation.resolver.ts';
import { followReturns } from './return/follow-returns.ts';
import { ReturnActsResolver, ReturnWarehouseResolver } from './return/return-acts.resolver.ts';
import { refundClock } from './return/return-clock.ts';
import {
  ExchangeChoiceResolver,
  LineReturnResolver,
  LotReturnResolver,
  OrderReturnsResolver,
  ReplacementLineResolver,
  ReturnLineResolver,
  ReturnStepTakenResolver,
  StorefrontReturnsResolver,
} from './return/return-parts.resolver.ts';
import { ReturnPeopleResolver, RevealReturnResolver } from './return/return-people.resolver.ts';
import { bookReturnPickup, cancelReturnPickup } from './return/return-pickup.ts';
import { returnById } from './return/return-reads.ts';
import { returnRows } from './return/return.entity.ts';
import { returnMessages } from './return/return.messages.ts';
import { returnPersonal } from './return/return.personal.ts';
import { OrderReturnResolver } from './return/return.resolver.ts';
import { BOOK_PICKUP, CANCEL_PICKUP } from './return/return.ts';
import { returnedLotRows } from './returned-lot/returned-lot.entity.ts';
import { ReturnedLotResolver } from './returned-lot/returned-lot.resolver.ts';

/** What comes back, what buyers are given back, and what the parties of dispute cases agreed on. */
export const returnFeatures: readonly Feature[] = [
  {
    resolvers: [CompensationResolver, LineCompensationResolver, OrderCompensationResolver],
    rows: [compensationRows],
  },
  {
    resolvers: [
      OrderReturnResolver,
      ReturnPeopleResolver,
      RevealReturnResolver,
      ReturnActsResolver,
      ReturnWarehouseResolver,
      ReturnLineResolver,
      ReplacementLineResolver,
      ReturnStepTakenResolver,
      LotReturnResolver,
      OrderReturnsResolver,
      LineReturnResolver,
      StorefrontReturnsResolver,
      ExchangeChoiceResolver,
    ],
    rows: returnRows,
    personal: [returnPersonal],
    clocks: [refundClock],
    messages: [returnMessages],
    jobs: {
      [BOOK_PICKUP]: { run: bookReturnPickup },
      [CANCEL_PICKUP]: { run: cancelReturnPickup },
      'follow-returns': { cron: '*/10 * * * *', run: followReturns },
    },
    references: { OrderReturn: ({ id }, context) => returnById(context, id) },
  },
  { resolvers: [ReturnedLotResolver], rows: [returnedLotRows] },
  {
    resolvers: [LineAgreementTermResolver, LineAgreementTermsResolver],
    rows: agreementRows,
    hears: { [AGREEMENT_SIGNED]: hearAgreement },
    messages: [agreementMessages],
    routes: agreementLinesDoor,
  },
];
