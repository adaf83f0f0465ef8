import type { Feature } from '@madang/subgraph-kit';
import { CollectionActsResolver } from './collection/collection-acts.resolver.ts';
import { collectionJobs } from './collection/collection-jobs.ts';
import { collectionRows } from './collection/collection.entity.ts';
import { collectionMessages } from './collection/collection.messages.ts';
import { quarantinePersonal } from './collection/collection.personal.ts';
import { ConnectionHealthResolver, QuarantinedOrderResolver } from './collection/collection.resolver.ts';
import { quarantineRetention } from './collection/collection.retention.ts';
import { collectionDoors } from './collection/hints.ts';
import { connectionRows } from './connection/connection.entity.ts';
import { connectorRows } from './connector/connector.entity.ts';
import { authorizationPersonal } from './connector/connector.personal.ts';
import { openConnectors } from './connector/open-connectors.ts';
import { ConnectionPermissionResolver } from './connector/permission.resolver.ts';
import { ANNOUNCE_QUESTIONS, announceQuestions } from './storefront-question/announce-questions.ts';
import { hearAnswer, QUESTION_ANSWERED } from './storefront-question/hear-answer.ts';
import { questionById } from './storefront-question/question-reads.ts';
import { storefrontQuestionRows } from './storefront-question/storefront-question.entity.ts';
import { questionPersonal } from './storefront-question/storefront-question.personal.ts';
import {
  OrderQuestionsResolver,
  StorefrontQuestionResolver,
} from './storefront-question/storefront-question.resolver.ts';
import { questionRetention } from './storefront-question/storefront-question.retention.ts';

/** Marketplaces: how they are reached, the orders that are collected from them, and what buyers ask there. */
export const marketplaceFeatures: readonly Feature[] = [
  { rows: connectionRows },
  {
    resolvers: [ConnectionHealthResolver, QuarantinedOrderResolver, CollectionActsResolver],
    rows: collectionRows,
    personal: [quarantinePersonal],
    retention: [quarantineRetention],
    messages: [collectionMessages],
    jobs: collectionJobs,
    routes: collectionDoors,
  },
  {
    resolvers: [ConnectionPermissionResolver],
    rows: connectorRows,
    personal: [authorizationPersonal],
    routes: openConnectors,
  },
  {
    resolvers: [StorefrontQuestionResolver, OrderQuestionsResolver],
    rows: storefrontQuestionRows,
    personal: [questionPersonal],
    retention: [questionRetention],
    hears: { [QUESTION_ANSWERED]: hearAnswer },
    jobs: { [ANNOUNCE_QUESTIONS]: { cron: '*/10 * * * *', run: announceQuestions } },
    references: { StorefrontQuestion: ({ id }, context) => questionById(context, id) },
  },
];
