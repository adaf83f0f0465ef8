import type { Context } from '../context.ts';
import { linkTokenHash } from '../link-token.ts';

/** What whoever holds a link is told of it. */
export interface InvitedSurvey {
  readonly id: string;
  readonly survey: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
}

interface InvitedRow {
  readonly id: string;
  readonly survey: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly subject_label: string;
  readonly expires_at: Date;
  readonly answered_at: Date | null;
}

/** Survey behind a link; null alike for a wrong token and for one whose time is over. */
export async function invitedSurvey(
  { em, now }: Pick<Context, 'em' | 'now'>,
  token: string,
): Promise<InvitedSurvey | null> {
  const [row] = await em.execute<InvitedRow[]>('select * from invited_survey(?)', [linkTokenHash(token)]);
  if (!row || new Date(row.expires_at) <= now) return null;
  return {
    id: row.id,
    survey: row.survey,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    subjectLabel: row.subject_label,
    expiresAt: new Date(row.expires_at),
    answeredAt: row.answered_at && new Date(row.answered_at),
  };
}
