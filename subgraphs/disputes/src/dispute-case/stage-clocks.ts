import { defineClock, type DeadlineClock, type DeadlineRecord } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TakenStep } from './dispute-case-process.ts';
import { remindParties } from './remind-parties.ts';
import { takeStepOfTime } from './take-case-step.ts';
import { unstartedCases } from './unstarted-cases.ts';

/** Our own rule; no law says how long a stage may last within the 30 days of 소비자기본법 58조. */
const OWN_RULE = '사건처리 내부 기준 (소비자기본법 제58조의 기한 안)';

const path = (id: string): string => `/disputes/cases/${id}`;

/** What came in without the clock of its stage begins it now: nobody was told of it before. */
const unstartedNow = (clock: string, condition: string) => unstartedCases(clock, condition, 'now()');

function expire(step: TakenStep) {
  return async (tx: EntityManager, { subjectId }: DeadlineRecord, now: Date): Promise<void> => {
    await takeStepOfTime(tx, subjectId, step, { now });
  };
}

/** Time for the officer to notify the business of the case; its end alarms, since an officer has to look at it. */
export const noticeClock = defineClock({
  name: 'CASE_NOTICE',
  label: { ko: '접수통보', en: 'Notice of receipt' },
  unit: 'BUSINESS_DAYS',
  length: 3,
  source: OWN_RULE,
  remindBefore: [{ days: 1 }],
  path,
  unstarted: unstartedNow('CASE_NOTICE', "c.state = 'ASSIGNED'"),
});

/** Time for the business to settle or explain by itself (K11); its silence begins the fact-finding. */
export const selfRemedyClock = defineClock({
  name: 'SELF_REMEDY',
  label: { ko: '자율처리', en: 'Self-resolution' },
  unit: 'DAYS',
  length: 10,
  source: OWN_RULE,
  remindBefore: [{ days: 3 }, { days: 1 }],
  path,
  remind: remindParties,
  expire: expire('passSelfResolution'),
  unstarted: unstartedNow('SELF_REMEDY', "c.state in ('NOTIFIED', 'SELF_RESOLUTION') and c.self_remedied_at is null"),
});

/** Time for both sides to state their opinion (K7); silence leaves the officer with what is there. */
export const opinionClock = defineClock({
  name: 'OPINION',
  label: { ko: '의견 제출', en: 'Opinions' },
  unit: 'DAYS',
  length: 7,
  source: OWN_RULE,
  remindBefore: [{ days: 3 }, { days: 1 }],
  path,
  remind: remindParties,
  expire: expire('passOpinions'),
  unstarted: unstartedNow(
    'OPINION',
    `c.state = 'OPINIONS' and c.opinions_passed_at is null
      and (c.applicant_stated_at is null or c.respondent_stated_at is null)`,
  ),
});

/** Time to answer a recommendation (K9); silence counts as no consent. */
export const answerClock = defineClock({
  name: 'RECOMMENDATION_ANSWER',
  label: { ko: '합의권고 회신', en: 'Answer to the recommendation' },
  unit: 'DAYS',
  length: 14,
  source: OWN_RULE,
  remindBefore: [{ days: 7 }, { days: 3 }, { days: 1 }],
  path,
  remind: remindParties,
  expire: expire('passRecommendation'),
  unstarted: unstartedNow(
    'RECOMMENDATION_ANSWER',
    `c.state = 'RECOMMENDATION' and c.recommendation_passed_at is null
      and (c.applicant_answer is null or c.respondent_answer is null)`,
  ),
});

/** Time to sign an agreement (K10); without both signatures the case goes back to the officer. */
export const signatureClock = defineClock({
  name: 'SIGNATURE',
  label: { ko: '합의서 서명', en: 'Signatures' },
  unit: 'DAYS',
  length: 14,
  source: OWN_RULE,
  remindBefore: [{ days: 7 }, { days: 3 }, { days: 1 }],
  path,
  remind: remindParties,
  expire: expire('passSignatures'),
  unstarted: unstartedNow('SIGNATURE', "c.state = 'UNSIGNED'"),
});

/** Time to perform a signed agreement (J4); its end alarms, since an officer has to look at it. */
export const performanceClock = defineClock({
  name: 'PERFORMANCE',
  label: { ko: '합의 이행', en: 'Performance' },
  unit: 'DAYS',
  length: 30,
  source: OWN_RULE,
  remindBefore: [{ days: 7 }, { days: 1 }],
  path,
  remind: remindParties,
  unstarted: unstartedNow('PERFORMANCE', "c.state in ('SIGNED', 'CLOSED') and c.terms_open > 0"),
});

/** Clocks of the stages of a case. */
export const stageClocks: readonly DeadlineClock[] = [
  noticeClock,
  selfRemedyClock,
  opinionClock,
  answerClock,
  signatureClock,
  performanceClock,
];
