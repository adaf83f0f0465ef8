import { Button, Faint, Panel, StateBadge, useFormat, useWords, type Tone } from '@madang/frontend-kit';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { recordWords, type CaseRequest } from '../case-records/index.ts';
import type { ApprovalState } from '../gql/graphql.ts';
import { CaseStepDialog } from './case-step-dialog.tsx';
import { gatesUnderWay, isUnderWay, requestFor } from './gates.ts';
import { leadingStep, REPORT_STEPS, type ReportStep, type SteppingCase } from './step-values.ts';
import { stepWords } from './step-words.ts';
import styles from './gates.module.css';

const TONES: Readonly<Record<ApprovalState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'soon',
  APPROVED: 'done',
  RETURNED: 'danger',
  WITHDRAWN: 'neutral',
};

/** What the lead has to approve in a case: where each request stands, what it opens, and what is to be done about it. */
export function GatesPanel({ dispute, requests }: { dispute: SteppingCase; requests: readonly CaseRequest[] }) {
  const words = useWords(recordWords);
  const [asking, setAsking] = useState<ReportStep | null>(null);
  const gates = REPORT_STEPS.filter(
    (step) => dispute.availableSteps.includes(step) || requestFor(step, requests) !== undefined,
  );
  if (gates.length === 0) return null;
  // The likeliest step has its button at the head of the page.
  const leading = leadingStep(dispute, gatesUnderWay(requests));
  return (
    <Panel title={words('gates')} actions={<Link to="/approvals">{words('gates.inbox')}</Link>}>
      <ul className={styles['gates']}>
        {gates.map((step) => (
          <Gate
            key={step}
            step={step}
            dispute={dispute}
            request={requestFor(step, requests)}
            onAsk={step === leading ? null : () => setAsking(step)}
          />
        ))}
      </ul>
      <CaseStepDialog dispute={dispute} step={asking} onClose={() => setAsking(null)} />
    </Panel>
  );
}

interface GateProps {
  readonly step: ReportStep;
  readonly dispute: SteppingCase;
  readonly request: CaseRequest | undefined;
  /** What its button does; none where the head of the page has the button. */
  readonly onAsk: (() => void) | null;
}

function Gate({ step, dispute, request, onAsk }: GateProps) {
  const words = useWords(recordWords);
  const acts = useWords(stepWords);
  const isOpen = dispute.availableSteps.includes(step) && !(request && isUnderWay(request));
  const needs =
    step === 'SUBMIT_CASE_REPORT' && dispute.state !== 'FACT_FINDING' ? (`needs.${step}.end` as const) : null;
  return (
    <li>
      <div className={styles['head']}>
        <strong>{words(`gate.${step}`)}</strong>
        {request ? (
          <StateBadge tone={TONES[request.state]}>{words(`gate.state.${request.state}`)}</StateBadge>
        ) : (
          <Faint>{words('gate.none')}</Faint>
        )}
      </div>
      <div className={styles['told']}>
        {request && <Told request={request} />}
        {request?.state !== 'APPROVED' && <p>{words(needs ?? `needs.${step}`)}</p>}
      </div>
      <div className={styles['acts']}>
        {isOpen && onAsk && (
          <Button variant="default" size="xs" onClick={onAsk}>
            {acts(`act.${step}`)}
          </Button>
        )}
        {request && <RequestLink request={request} />}
      </div>
    </li>
  );
}

/** Who put it, who decided or has to, and why it came back. */
function Told({ request }: { request: CaseRequest }) {
  const words = useWords(recordWords);
  const { shortDateTime } = useFormat();
  const { state, requesterName, submittedAt, waitingStep, waitsForMe, steps } = request;
  const decided = steps.findLast(({ decision }) => decision !== null);
  const name = decided?.onBehalfOfName
    ? words('gate.behalf', { name: decided.decidedByName ?? '', absent: decided.onBehalfOfName })
    : (decided?.decidedByName ?? '');
  const at = decided?.decidedAt ? shortDateTime(decided.decidedAt) : '';
  return (
    <>
      {submittedAt && <p>{words('gate.submitted', { name: requesterName, at: shortDateTime(submittedAt) })}</p>}
      {state === 'SUBMITTED' && (
        <p className={styles['move']}>
          {waitsForMe
            ? words('gate.waitsForMe')
            : words('gate.waits', { role: words(waitingStep?.role === 'LEAD' ? 'role.LEAD' : 'role.other') })}
        </p>
      )}
      {state === 'APPROVED' && decided && <p>{words('gate.approved', { name, at })}</p>}
      {state === 'RETURNED' && decided && <p>{words('gate.returned', { name, at })}</p>}
      {decided?.reason && <blockquote>{decided.reason}</blockquote>}
    </>
  );
}

/** The way to the request in the inbox of approvals, where it is decided on or put again. */
function RequestLink({ request: { id, state, mine, waitsForMe } }: { request: CaseRequest }) {
  const words = useWords(recordWords);
  const box = waitsForMe ? 'WAITING_FOR_ME' : mine ? 'SENT_BY_ME' : 'DONE';
  const label = waitsForMe ? 'gate.decide' : mine && state === 'RETURNED' ? 'gate.resubmit' : 'gate.open';
  // What waits for somebody else is in none of the viewer's boxes.
  if (!waitsForMe && !mine && state === 'SUBMITTED') return null;
  return (
    <Link className={styles['link']} to={`/approvals?box=${box}&entry=${id}`}>
      {words(label)}
      <IconArrowRight size={14} aria-hidden />
    </Link>
  );
}
