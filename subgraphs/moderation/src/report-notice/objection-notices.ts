import { dispatch, type Act, type MessageTemplate, type Recipient } from '@madang/subgraph-kit';
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

/** A mail to one side, and what it is told. */
interface Mail<Variable extends string> {
  readonly message: MessageTemplate<Variable>;
  readonly variables: Readonly<Record<NoInfer<Variable>, string>>;
}

/** Mails both sides of a report what happened, each once. */
async function mailBoth<ToClaimant extends string, ToPoster extends string>(
  tx: EntityManager,
  { subject, claimant, poster }: NoticedReport,
  mails: { readonly what: string; readonly claimant: Mail<ToClaimant>; readonly poster: Mail<ToPoster> },
  act: Act,
): Promise<void> {
  const mail = <Variable extends string>(to: Recipient, said: Mail<Variable>) =>
    dispatch(tx, { ...said, subject, to, channels: ['EMAIL'], key: `${mails.what}:${subject.id}:${to.side}` }, act);
  await mail(claimant, mails.claimant);
  await mail(poster, mails.poster);
}

function about({ subject, post }: NoticedReport) {
  return { reportNumber: subject.label, postTitle: post.title };
}

/** Tells both sides that there is an objection, and who decided before that it is their move. */
export async function noticeObjected(
  tx: EntityManager,
  noticed: NoticedReport,
  reviewerId: string | null,
  act: Act,
): Promise<void> {
  const { subject, claimant, poster } = noticed;
  const toClaimant = { ...about(noticed), claimantName: claimant.name };
  const toPoster = { ...about(noticed), posterName: poster.name };
  const mails = {
    what: 'objected',
    claimant: { message: objectionReceived, variables: toClaimant },
    poster: { message: objectionConfirmed, variables: toPoster },
  };
  await mailBoth(tx, noticed, mails, act);
  if (!reviewerId) return;
  await dispatch(
    tx,
    {
      message: objectionWaiting,
      variables: { reportNumber: subject.label, reportId: subject.id },
      subject,
      to: { name: '', accountId: reviewerId },
      channels: ['ALARM', 'PUSH'],
      key: `objected:${subject.id}:DESK`,
    },
    act,
  );
}

/** Tells both sides when the post is shown again, and the claimant the link by which to say that they have sued. */
export function noticeResumption(
  tx: EntityManager,
  noticed: NoticedReport,
  { token, ...told }: { readonly reason: string; readonly resumeOn: string; readonly token: string },
  act: Act,
): Promise<void> {
  const said = { ...about(noticed), ...told };
  const toClaimant = { ...said, claimantName: noticed.claimant.name, token };
  const toPoster = { ...said, posterName: noticed.poster.name };
  const mails = {
    what: 'resumption',
    claimant: { message: resumptionToClaimant, variables: toClaimant },
    poster: { message: resumptionToPoster, variables: toPoster },
  };
  return mailBoth(tx, noticed, mails, act);
}

/** Tells both sides that the post stays hidden, and the poster why. */
export function noticeObjectionRejected(
  tx: EntityManager,
  noticed: NoticedReport,
  { reason }: { readonly reason: string },
  act: Act,
): Promise<void> {
  const toClaimant = { ...about(noticed), claimantName: noticed.claimant.name };
  const toPoster = { ...about(noticed), posterName: noticed.poster.name, reason };
  const mails = {
    what: 'objection-rejected',
    claimant: { message: objectionRejectedToClaimant, variables: toClaimant },
    poster: { message: objectionRejectedToPoster, variables: toPoster },
  };
  return mailBoth(tx, noticed, mails, act);
}

/** Tells both sides that there is a lawsuit, so that the post stays hidden. */
export function noticeLawsuit(
  tx: EntityManager,
  noticed: NoticedReport,
  { court, number }: { readonly court: string; readonly number: string },
  act: Act,
): Promise<void> {
  const to = ({ name }: Recipient) => ({
    message: lawsuitReported,
    variables: { ...about(noticed), name, court, lawsuitNumber: number },
  });
  return mailBoth(tx, noticed, { what: 'lawsuit', claimant: to(noticed.claimant), poster: to(noticed.poster) }, act);
}

/** Tells both sides that the post is shown again, and why. */
export function noticeReinstated(
  tx: EntityManager,
  noticed: NoticedReport,
  { reason }: { readonly reason: string },
  act: Act,
): Promise<void> {
  const to = ({ name }: Recipient) => ({ message: postReinstated, variables: { ...about(noticed), name, reason } });
  return mailBoth(tx, noticed, { what: 'reinstated', claimant: to(noticed.claimant), poster: to(noticed.poster) }, act);
}
