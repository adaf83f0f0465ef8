import { Facts, Faint, Moment, Panel, StateBadge, useWords } from '@madang/frontend-kit';
import { classWords } from '../case-classification/index.ts';
import { disputeWords } from '../words.ts';
import type { ShownCase } from './case-query.ts';

/** Who is party to a case, and its dates; what it is counted under stands there for who has no panel of it. */
export function CaseFacts({ dispute, withClasses }: { dispute: ShownCase; withClasses: boolean }) {
  const words = useWords(disputeWords);
  const classes = useWords(classWords);
  const { claimReason, itemCategory } = dispute;
  const { respondent, officer } = dispute;
  const moment = (at: string | null) => at && <Moment at={at} />;
  return (
    <Panel title={words('case.facts')}>
      <Facts
        items={[
          { term: words('case.applicant'), value: dispute.applicantName, wide: true },
          {
            term: words('case.respondent'),
            value: respondent ? <Respondent {...respondent} /> : <Faint>{words('case.respondent.none')}</Faint>,
            wide: true,
          },
          {
            term: words('case.officer'),
            value: officer ? (
              <LeadingOfficer name={officer.name} conflict={dispute.officerConflict === true} />
            ) : (
              <Faint>{words('case.officer.none')}</Faint>
            ),
            wide: true,
          },
          {
            term: classes('claimReason'),
            value: withClasses && claimReason && classes(`claimReason.${claimReason}`),
            wide: true,
          },
          { term: classes('item'), value: withClasses && itemCategory?.name, wide: true },
          { term: words('case.opened'), value: moment(dispute.openedAt), wide: true },
          { term: words('case.notified'), value: moment(dispute.receiptNotifiedAt), wide: true },
          { term: words('case.confirmed'), value: moment(dispute.receiptConfirmedAt), wide: true },
          {
            term: words('case.due'),
            value: dispute.daysLeft === null ? null : <Moment at={dispute.dueAt} />,
            wide: true,
          },
          { term: words('case.result'), value: dispute.result && words(`result.${dispute.result}`), wide: true },
          { term: words('case.closed'), value: moment(dispute.closedAt), wide: true },
        ]}
      />
    </Panel>
  );
}

function LeadingOfficer({ name, conflict }: { name: string; conflict: boolean }) {
  const words = useWords(disputeWords);
  return (
    <>
      {name} {conflict && <StateBadge tone="danger">{words('case.officer.conflict')}</StateBadge>}
    </>
  );
}

function Respondent({ name, partner }: { name: string; partner: boolean }) {
  const words = useWords(disputeWords);
  return (
    <>
      {name} {partner && <StateBadge>{words('case.partner')}</StateBadge>}
    </>
  );
}
