import {
  dispatch,
  isRefusal,
  issueDocument,
  type Act,
  type DocumentCode,
  type Recipient,
  type Refusal,
  type Subject,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rejectionNotice, suspensionNotice } from '../report-document/index.ts';
import { postSuspended, postSuspendedAlarm, reportApproved, reportClosed, reportRejected } from './report-messages.ts';

/** A report as notices are written about it. */
export interface NoticedReport {
  readonly subject: Subject;
  readonly right: { readonly ko: string; readonly en: string };
  readonly post: { readonly kind: string; readonly title: string; readonly url: string };
  readonly claimant: Recipient;
  readonly poster: Recipient;
  /** Days as they are read, YYYY-MM-DD. */
  readonly reportedOn: string;
  readonly decidedOn: string;
}

type Noticed = Promise<Refusal<DocumentCode> | null>;

/** Tells the claimant that the post is hidden, and the poster why and how to object: by mail and on their devices (R5). */
export async function noticeHidden(
  tx: EntityManager,
  { subject, right, post, claimant, poster, decidedOn }: NoticedReport,
  { reason, objectBy, token }: { readonly reason: string; readonly objectBy: string; readonly token: string },
  act: Act,
): Noticed {
  const notice = await issueDocument(
    tx,
    {
      template: suspensionNotice,
      data: { reportNumber: subject.label, posterName: poster.name, post, right, reason, decidedOn, objectBy },
      subject,
      audience: ['POSTER'],
      parties: [poster.name],
      language: 'ko',
    },
    act,
  );
  if (isRefusal<DocumentCode>(notice)) return notice;
  const about = { reportNumber: subject.label, postTitle: post.title, reason };
  await dispatch(
    tx,
    {
      message: reportApproved,
      variables: { ...about, claimantName: claimant.name },
      subject,
      to: claimant,
      channels: ['EMAIL'],
      key: `hidden:${subject.id}:CLAIMANT`,
    },
    act,
  );
  await dispatch(
    tx,
    {
      message: postSuspended,
      variables: { ...about, objectBy, posterName: poster.name, token },
      subject,
      to: poster,
      channels: ['EMAIL'],
      documents: [notice.id],
      key: `hidden:${subject.id}:POSTER`,
    },
    act,
  );
  await alarmPoster(tx, { subject, poster, objectBy }, act);
  return null;
}

/** Alarms a poster who has an account; the link by which to object goes by mail alone. */
async function alarmPoster(
  tx: EntityManager,
  { subject, poster, objectBy }: Pick<NoticedReport, 'subject' | 'poster'> & { readonly objectBy: string },
  act: Act,
): Promise<void> {
  await dispatch(
    tx,
    {
      message: postSuspendedAlarm,
      variables: { reportNumber: subject.label, objectBy },
      subject,
      to: poster,
      channels: ['ALARM', 'PUSH'],
      key: `hidden:${subject.id}:POSTER:ALARM`,
    },
    act,
  );
}

/** Tells the claimant why their report is rejected (R5, R9). */
export async function noticeRejected(
  tx: EntityManager,
  { subject, right, post, claimant, reportedOn, decidedOn }: NoticedReport,
  { reason }: { readonly reason: string },
  act: Act,
): Noticed {
  const notice = await issueDocument(
    tx,
    {
      template: rejectionNotice,
      data: { reportNumber: subject.label, claimantName: claimant.name, post, right, reportedOn, decidedOn, reason },
      subject,
      audience: ['CLAIMANT'],
      parties: [claimant.name],
      language: 'ko',
    },
    act,
  );
  if (isRefusal<DocumentCode>(notice)) return notice;
  await dispatch(
    tx,
    {
      message: reportRejected,
      variables: { reportNumber: subject.label, postTitle: post.title, reason, claimantName: claimant.name },
      subject,
      to: claimant,
      channels: ['EMAIL'],
      documents: [notice.id],
      key: `rejected:${subject.id}`,
    },
    act,
  );
  return null;
}

/** Tells the claimant that nobody objected in time (R6). */
export async function noticeClosed(tx: EntityManager, { subject, claimant }: NoticedReport, act: Act): Promise<void> {
  await dispatch(
    tx,
    {
      message: reportClosed,
      variables: { reportNumber: subject.label, claimantName: claimant.name },
      subject,
      to: claimant,
      channels: ['EMAIL'],
      key: `closed:${subject.id}`,
    },
    act,
  );
}
