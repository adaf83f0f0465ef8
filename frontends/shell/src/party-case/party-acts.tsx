import { useWords } from '@madang/frontend-kit';
import type { CaseSide } from '../gql/graphql.ts';
import { partStyles, useSideAct, WrittenAct } from '../party-parts/index.ts';
import { mayAskWithdrawal, WithdrawalAsk } from '../party-withdrawal/index.ts';
import { ReceiptNotice, SelfRemedyForm } from '../self-resolution/index.ts';
import { actWords } from './act-words.ts';
import { AnswerAct } from './answer-act.tsx';
import { lastOffer } from './last-offer.ts';
import { MediationAct } from './mediation-act.tsx';
import { OpinionAct } from './opinion-act.tsx';
import { REJECT_AGREEMENT, WITHDRAW } from './party-case-acts.ts';
import type { PartyCase } from './party-case-query.ts';
import { SignAct } from './sign-act.tsx';
import { mayAnswerDecision } from './turn.ts';

const ACTS = [
  'CONFIRM_RECEIPT',
  'GIVE_OPINION',
  'ANSWER_RECOMMENDATION',
  'SIGN_AGREEMENT',
  'SEAL_AGREEMENT',
  'REPORT_SELF_REMEDY',
  'REJECT_AGREEMENT',
  'WITHDRAW',
] as const;

/** Whose case it is, as its acts need to know. */
export interface ActsOfSide {
  readonly dispute: PartyCase;
  readonly side: CaseSide;
  /** Asks for the case anew. */
  readonly refetch: () => Promise<PartyCase | null>;
}

/** What a side can do now, as the graph says it; what is asked of it stands before what it may do besides. */
export function PartyActs(props: ActsOfSide) {
  const words = useWords(actWords);
  const open = ACTS.filter((act) => props.dispute.availableSteps.includes(act));
  const decided = mayAnswerDecision(props.dispute) ? props.dispute.mediation : null;
  const mayAsk = mayAskWithdrawal(props.dispute, props.side);
  if (open.length === 0 && !decided && !mayAsk) return null;
  return (
    <section className={partStyles['card']} aria-label={words('title')} data-print="no">
      <h2>{words('title')}</h2>
      {decided && <MediationAct mediationId={decided.id} draftKey={`${decided.id}.${props.side}.ANSWER`} />}
      {open.map((act) => (
        // The form stays when the other side signs meanwhile.
        <ActOf key={act === 'SEAL_AGREEMENT' ? 'SIGN_AGREEMENT' : act} act={act} {...props} />
      ))}
      {mayAsk && <WithdrawalAsk caseId={props.dispute.id} />}
    </section>
  );
}

function ActOf({ act, dispute, side, refetch }: ActsOfSide & { act: (typeof ACTS)[number] }) {
  const caseId = dispute.id;
  const draftKey = `${caseId}.${side}.${act}`;
  const isLate = !dispute.whoseMove.includes(side);
  switch (act) {
    case 'CONFIRM_RECEIPT':
      return <ReceiptNotice dispute={dispute} refetch={refetch} />;
    case 'GIVE_OPINION':
      return <OpinionAct caseId={caseId} draftKey={draftKey} isLate={isLate} />;
    case 'ANSWER_RECOMMENDATION': {
      // Another recommendation is another form: what was chosen for one is not chosen for the next.
      const offer = lastOffer(dispute, 'RECOMMENDATION');
      const place = `${draftKey}.${offer?.id ?? ''}`;
      const answering = { caseId, draftKey: place, isLate, digest: offer?.digest ?? null, onChanged: refetch };
      return <AnswerAct key={place} {...answering} />;
    }
    case 'SIGN_AGREEMENT':
    case 'SEAL_AGREEMENT': {
      const digest = lastOffer(dispute, 'AGREEMENT')?.digest;
      const signing = { caseId, side, draftKey: `${caseId}.${side}.SIGN`, onChanged: refetch };
      return digest === undefined ? null : <SignAct {...signing} digest={digest} />;
    }
    case 'REPORT_SELF_REMEDY':
      return <SelfRemedyForm caseId={caseId} draftKey={draftKey} />;
    case 'REJECT_AGREEMENT':
      return <Reject caseId={caseId} draftKey={draftKey} />;
    case 'WITHDRAW':
      return <Withdraw caseId={caseId} draftKey={draftKey} />;
  }
}

interface OfCase {
  readonly caseId: string;
  readonly draftKey: string;
}

function Reject({ caseId, draftKey }: OfCase) {
  const words = useWords(actWords);
  const act = useSideAct(REJECT_AGREEMENT, {
    payloadOf: (data) => data.rejectAgreement,
    done: words('REJECT_AGREEMENT.done'),
  });
  const texts = { ...textsOf(words, 'REJECT_AGREEMENT'), sure: sureOf(words, 'REJECT_AGREEMENT') };
  return <WrittenAct draftKey={draftKey} texts={texts} act={act} inputOf={(reason) => ({ caseId, reason })} />;
}

function Withdraw({ caseId, draftKey }: OfCase) {
  const words = useWords(actWords);
  const act = useSideAct(WITHDRAW, { payloadOf: (data) => data.withdrawCase, done: words('WITHDRAW.done') });
  const texts = { ...textsOf(words, 'WITHDRAW'), sure: sureOf(words, 'WITHDRAW') };
  return <WrittenAct draftKey={draftKey} texts={texts} act={act} inputOf={(reason) => ({ caseId, reason })} />;
}

type SayAct = ReturnType<typeof useWords<keyof (typeof actWords)['ko']>>;

function textsOf(words: SayAct, act: 'REJECT_AGREEMENT' | 'WITHDRAW') {
  return { title: words(act), hint: words(`${act}.text`), field: words(`${act}.field`) };
}

function sureOf(words: SayAct, act: 'REJECT_AGREEMENT' | 'WITHDRAW') {
  return { text: words(`${act}.sure`), yes: words(`${act}.yes`), no: words(`${act}.no`) };
}
