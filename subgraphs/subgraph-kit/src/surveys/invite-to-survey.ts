import type { EntityManager } from '@mikro-orm/postgresql';
import { daysAfter } from '../clock.ts';
import { dispatch, type ChannelEntry } from '../dispatch/dispatch.ts';
import type { Recipient } from '../dispatch/recipient.ts';
import { newId } from '../id.ts';
import type { Language } from '../language.ts';
import { newLinkToken, linkTokenHash } from '../link-token.ts';
import type { Act, Subject } from '../subject.ts';
import { surveyInvitation } from './survey-invitation.ts';
import { surveyOf, surveyRoomOf } from './survey-room.ts';
import { SURVEY_DAYS, type Survey } from './survey.ts';

/** Whom to ask what about. */
export interface Invitation {
  readonly survey: string;
  readonly subject: Subject;
  /** Who is asked, with the side they stand on: each side is asked once, whatever happens again. */
  readonly to: Recipient & { readonly side: string };
  /** By mail, else by a text, unless said. */
  readonly channels?: readonly ChannelEntry[];
  readonly language?: Language;
}

const BY_MAIL_OR_TEXT: readonly ChannelEntry[] = [['EMAIL', 'SMS']];

/**
 * Asks one side of a subject how it was, in the transaction of the act that ends it; false for a side that was asked before
 * and for one that cannot be reached.
 */
export async function inviteToSurvey(tx: EntityManager, invitation: Invitation, act: Act): Promise<boolean> {
  const { survey: name, subject, to, channels = BY_MAIL_OR_TEXT, language = 'ko' } = invitation;
  const survey = surveyOf(tx, name);
  if (!survey) throw new Error(`no survey is declared as ${name}`);
  if (!to.email && !to.phone) return false;
  const token = await makeInvitation(tx, survey, invitation, act.now);
  if (!token) return false;
  const { name: slice } = surveyRoomOf(tx);
  const key = `survey|${name}|${subject.id}|${to.side}`;
  const variables = { name: to.name, label: subject.label, question: survey.question[language], slice, token };
  await dispatch(tx, { message: surveyInvitation, variables, subject, to, channels, key, language }, act);
  return true;
}

/** Token of a new invitation; null for a side that was asked already. */
async function makeInvitation(
  tx: EntityManager,
  { name }: Survey,
  { subject, to }: Invitation,
  now: Date,
): Promise<string | null> {
  const token = newLinkToken();
  const [answer] = await tx.execute<{ is_new: boolean }[]>(
    'select invite_to_survey(?, ?, ?, ?, ?, ?, ?, ?, ?) as is_new',
    [
      newId(),
      name,
      subject.type,
      subject.id,
      subject.label,
      to.side,
      linkTokenHash(token),
      now,
      daysAfter(now, SURVEY_DAYS),
    ],
  );
  return answer?.is_new === true ? token : null;
}
