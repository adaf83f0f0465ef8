import type { Feature } from '@madang/subgraph-kit';
import {
  announcementClock,
  collectiveAnswerClock,
  collectiveDecisionClock,
} from './collective-dispute/collective-clocks.ts';
import { collectiveDisputeRows } from './collective-dispute/collective-dispute.entity.ts';
import { participantPersonal } from './collective-dispute/collective-dispute.personal.ts';
import {
  CollectiveActsResolver,
  CollectiveDisputeResolver,
  CollectiveParticipantResolver,
} from './collective-dispute/collective-dispute.resolver.ts';
import { collectiveRetention } from './collective-dispute/collective-dispute.retention.ts';
import { collectiveMessages, TELL_PARTICIPANTS, tellParticipants } from './collective-dispute/collective-notices.ts';
import { CollectiveParticipationResolver } from './collective-dispute/participation.resolver.ts';
import { committeeRows } from './committee/committee.entity.ts';
import { CommitteeActsResolver, MediationSidesResolver } from './mediation/mediation-acts.resolver.ts';
import { acceptanceClock, decisionClock } from './mediation/mediation-clocks.ts';
import { mediationRows } from './mediation/mediation.entity.ts';
import {
  CaseMediationResolver,
  CommitteeMemberResolver,
  CommitteeSessionResolver,
  MediationResolver,
} from './mediation/mediation.resolver.ts';

/** What the committee deals with: the dispute of one consumer, and that of many. */
export const mediationFeatures: readonly Feature[] = [
  {
    resolvers: [
      MediationResolver,
      CaseMediationResolver,
      CommitteeSessionResolver,
      CommitteeMemberResolver,
      CommitteeActsResolver,
      MediationSidesResolver,
    ],
    rows: [mediationRows, ...committeeRows],
    clocks: [decisionClock, acceptanceClock],
  },
  {
    resolvers: [
      CollectiveDisputeResolver,
      CollectiveParticipantResolver,
      CollectiveActsResolver,
      CollectiveParticipationResolver,
    ],
    rows: collectiveDisputeRows,
    personal: [participantPersonal],
    retention: [collectiveRetention],
    clocks: [announcementClock, collectiveDecisionClock, collectiveAnswerClock],
    messages: [collectiveMessages],
    jobs: { [TELL_PARTICIPANTS]: { run: tellParticipants } },
  },
];
