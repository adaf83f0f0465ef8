import { SurveyInvitationRow } from '../../../../subgraphs/subgraph-kit/src/surveys/survey.entity.ts';
import { surveyPersonal } from '../../../../subgraphs/subgraph-kit/src/surveys/survey.personal.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Rooms } from './rooms.type.ts';

/** An answer to the satisfaction question of a slice. */
export async function seedSurveyAnswer(em: TestSubgraph['em'], rooms: Rooms, { world }: Belongings): Promise<void> {
  const id = newIdOf(world);
  em.create(SurveyInvitationRow, {
    id,
    survey: rooms.survey ?? '',
    subjectType: rooms.type,
    subjectId: rooms.id,
    subjectLabel: rooms.label,
    side: rooms.sides[0] ?? '',
    tokenHash: id,
    invitedAt: new Date('2026-11-19T06:00:00Z'),
    expiresAt: new Date('2026-12-19T06:00:00Z'),
    score: 4,
    ...(await surveyPersonal.seal(em, id, { comment: '친절했습니다.' })),
    answeredAt: new Date('2026-11-20T06:00:00Z'),
  });
  await em.flush();
}
