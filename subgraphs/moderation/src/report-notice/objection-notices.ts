import { dispatch, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticedReport } from './notices.ts';
import {
  lawsuitReported,
  objectionConfirmed,
  objectionReceived,
  objectionRejectedToClaimant,
  objectionRejectedToPoster,
  objectionWaiting,
  postReinstated,
  resumptionToClaimant,
  resumptionToPoster,
} from './objection-messages.ts';

/** Tells both sides that there is an objection, and who decided before that it is their move. */
export async function noticeObjected(
  tx: EntityManager,
  { subject, post, claimant, poster }: NoticedReport,
  reviewerId: string | null,
  act: Act,
): Promise<void> {
  const said = { subject, channels: ['EMAIL'] as const };
  const about = { reportNumber: subject.label, postTitle: post.title };
  const key = `objected:${subject.id}`;
  const toClaimant = { ...about, claimantName: claimant.name };
  const toPoster = { ...about, posterName: poster.name };
  await dispatch(
    tx,
    { message: objectionReceived, variables: toClaimant, to: claimant, ...said, key: `${key}:CLAIMANT` },
    act,
  );
  await dispatch(
    tx,
    { message: objectionConfirmed, variables: toPoster, to: poster, ...said, key: `${key}:POSTER` },
    act,
  );
  if (!reviewerId) return;
  await dispatch(
    tx,
    {
      message: objectionWaiting,
      variables: { reportNumber: subject.label, reportId: subject.id },
      subject,
      to: { name: '', accountId: reviewerId },
      channels: ['ALARM', 'PUSH'],
      key: `${key}:DESK`,
    },
    act,
  );
}

/** Tells both sides when the post is shown again, and the claimant the link by which to say that they have sued. */
export async function noticeResumption(
  tx: EntityManager,
  { subject, post, claimant, poster }: NoticedReport,
  { reason, resumeOn, token }: { readonly reason: string; readonly resumeOn: string; readonly token: string },
  act: Act,
): Promise<void> {
  const said = { subject, channels: ['EMAIL'] as const };
  const about = { reportNumber: subject.label, postTitle: post.title, reason, resumeOn };
  const key = `resumption:${subject.id}`;
  const toClaimant = { ...about, claimantName: claimant.name, token };
  const toPoster = { ...about, posterName: poster.name };
  await dispatch(
    tx,
    { message: resumptionToClaimant, variables: toClaimant, to: claimant, ...said, key: `${key}:CLAIMANT` },
    act,
  );
  await dispatch(
    tx,
    { message: resumptionToPoster, variables: toPoster, to: poster, ...said, key: `${key}:POSTER` },
    act,
  );
}

/** Tells both sides that the post stays hidden, and the poster why. */
export async function noticeObjectionRejected(
  tx: EntityManager,
  { subject, post, claimant, poster }: NoticedReport,
  { reason }: { readonly reason: string },
  act: Act,
): Promise<void> {
  const said = { subject, channels: ['EMAIL'] as const };
  const about = { reportNumber: subject.label, postTitle: post.title };
  const key = `objection-rejected:${subject.id}`;
  const toClaimant = { ...about, claimantName: claimant.name };
  const toPoster = { ...about, posterName: poster.name, reason };
  await dispatch(
    tx,
    { message: objectionRejectedToClaimant, variables: toClaimant, to: claimant, ...said, key: `${key}:CLAIMANT` },
    act,
  );
  await dispatch(
    tx,
    { message: objectionRejectedToPoster, variables: toPoster, to: poster, ...said, key: `${key}:POSTER` },
    act,
  );
}

/** Tells both sides that there is a lawsuit, so that the post stays hidden. */
export async function noticeLawsuit(
  tx: EntityManager,
  { subject, post, claimant, poster }: NoticedReport,
  { court, number }: { readonly court: string; readonly number: string },
  act: Act,
): Promise<void> {
  for (const to of [claimant, poster]) {
    const variables = {
      reportNumber: subject.label,
      postTitle: post.title,
      name: to.name,
      court,
      lawsuitNumber: number,
    };
    const key = `lawsuit:${subject.id}:${to.side}`;
    await dispatch(tx, { message: lawsuitReported, variables, subject, to, channels: ['EMAIL'], key }, act);
  }
}

/** Tells both sides that the post is shown again, and why. */
export async function noticeReinstated(
  tx: EntityManager,
  { subject, post, claimant, poster }: NoticedReport,
  { reason }: { readonly reason: string },
  act: Act,
): Promise<void> {
  for (const to of [claimant, poster]) {
    const variables = { reportNumber: subject.label, postTitle: post.title, name: to.name, reason };
    const key = `reinstated:${subject.id}:${to.side}`;
    await dispatch(tx, { message: postReinstated, variables, subject, to, channels: ['EMAIL'], key }, act);
  }
}
