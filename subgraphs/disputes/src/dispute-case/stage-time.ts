import { meetDeadlines, startDeadline, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OfficerRow } from '../officer/index.ts';
import { subjectOf } from './case-clock.ts';
import { silentSides, unheardSides } from './case-side-rules.ts';
import { factsOf } from './dispute-case-facts.ts';
import type { TakenStep } from './dispute-case-process.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';

/** Names of the clocks of the stages; they are declared where time's steps are, which need this room. */
const STAGE_CLOCKS = [
  'ASSIGNMENT',
  'CASE_NOTICE',
  'SELF_REMEDY',
  'OPINION',
  'RECOMMENDATION_ANSWER',
  'SIGNATURE',
  'PERFORMANCE',
] as const;

/** Name of the clock of a stage. */
type StageClock = (typeof STAGE_CLOCKS)[number];

/** Clock that runs for a case as it is; none where only the time of the whole case runs. */
function stageClockOf(row: DisputeCaseRow): StageClock | null {
  const dispute = factsOf(row, []);
  switch (dispute.state) {
    case 'RECEIVED':
      return 'ASSIGNMENT';
    case 'ASSIGNED':
      return 'CASE_NOTICE';
    case 'NOTIFIED':
    case 'SELF_RESOLUTION':
      return dispute.selfRemediedAt ? null : 'SELF_REMEDY';
    case 'OPINIONS':
      return dispute.opinionsPassedAt || unheardSides(dispute).length === 0 ? null : 'OPINION';
    case 'RECOMMENDATION':
      return dispute.recommendationPassedAt || silentSides(dispute).length === 0 ? null : 'RECOMMENDATION_ANSWER';
    case 'UNSIGNED':
      return 'SIGNATURE';
    // What an accepted decision orders is owed after the case has ended.
    case 'CLOSED':
    case 'SIGNED':
      return dispute.termsOpen ? 'PERFORMANCE' : null;
    default:
      return null;
  }
}

/** Keeps the clock of the stage that a case is in running, and no other; a recommendation made anew begins its time anew. */
export async function keepStageTime(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  step: TakenStep | 'open' | 'termDone',
  act: Act,
): Promise<void> {
  const subject = subjectOf(dispute);
  const running = stageClockOf(dispute);
  const over = STAGE_CLOCKS.filter((clock) => clock !== running || step === 'recommendSettlement');
  await meetDeadlines(tx, subject, over, act);
  if (!running) return;
  const officer = dispute.officerId ? await tx.findOne(OfficerRow, dispute.officerId) : null;
  const owner = officer && { id: officer.id, name: officer.name };
  await startDeadline(tx, { clock: running, subject, owner, team: dispute.team ?? null, since: act.now }, act);
}
