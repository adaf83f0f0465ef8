import type { Feature } from '@madang/subgraph-kit';
import { draftTemplateRows } from './draft-template/draft-template.entity.ts';
import { DraftTemplateResolver } from './draft-template/draft-template.resolver.ts';
import { lessonRows } from './lesson/lesson.entity.ts';
import { LessonResolver, LessonsOfCaseResolver } from './lesson/lesson.resolver.ts';
import { precedentRows } from './precedent/precedent.entity.ts';
import { PrecedentResolver } from './precedent/precedent.resolver.ts';
import { responsePlanRows } from './response-plan/response-plan.entity.ts';
import { RepeatProblemResolver, ResponsePlanResolver } from './response-plan/response-plan.resolver.ts';
import { similarCaseRows } from './similar-case/case-likeness.entity.ts';
import { countPairs } from './similar-case/count-pairs.ts';
import { SimilarCaseResolver } from './similar-case/similar-case.resolver.ts';
import { standardRows } from './standard/standard.entity.ts';
import { StandardResolver } from './standard/standard.resolver.ts';

/** What helps to settle a case, and what comes after it. */
export const libraryFeatures: readonly Feature[] = [
  { resolvers: [StandardResolver], rows: [standardRows] },
  { resolvers: [PrecedentResolver], rows: [precedentRows] },
  {
    resolvers: [SimilarCaseResolver],
    rows: similarCaseRows,
    jobs: { 'count-pairs': { cron: '*/10 * * * *', run: countPairs } },
  },
  { resolvers: [LessonResolver, LessonsOfCaseResolver], rows: [lessonRows] },
  { resolvers: [ResponsePlanResolver, RepeatProblemResolver], rows: [responsePlanRows] },
  { resolvers: [DraftTemplateResolver], rows: [draftTemplateRows] },
];
