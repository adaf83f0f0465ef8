import { Facts, Moment, Panel, Prose, StateBadge, useWords } from '@madang/frontend-kit';
import { IconEyeOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { reportWords } from '../words.ts';
import type { ShownReport } from './report-query.ts';
import styles from './report-details.module.css';

/** The post as it was when it was reported, and what the claimant says of it. */
export function ReportContent({ report }: { report: ShownReport }) {
  const words = useWords(reportWords);
  const { target, claimant } = report;
  const kind = words(`post.${target.kind}`);
  return (
    <>
      <Panel
        title={words('report.target')}
        actions={
          target.hiddenAt && (
            <StateBadge tone="danger" icon={IconEyeOff}>
              {words('report.target.hidden')}
            </StateBadge>
          )
        }
      >
        <div className={styles['decision']}>
          <blockquote className={styles['content']}>
            {target.title && <p className={styles['contentTitle']}>{target.title}</p>}
            <Prose>{target.contentAsReported}</Prose>
          </blockquote>
          <Facts
            items={[
              {
                term: words('report.target.id', { kind }),
                value: (
                  <a href={target.url} target="_blank" rel="noreferrer" title={words('report.target.open')}>
                    {target.externalId}
                  </a>
                ),
              },
              { term: words('report.poster'), value: person(target.posterName, target.poster) },
            ]}
          />
        </div>
      </Panel>
      <Panel title={words('report.reason')}>
        <div className={styles['decision']}>
          <Prose>{report.reason}</Prose>
          <Facts
            items={[
              { term: words('report.claimant'), value: person(report.claimantName, claimant) },
              { term: words('report.right'), value: words(`right.${report.right}`) },
              { term: words('report.reported'), value: <Moment at={report.reportedAt} /> },
              {
                term: words('report.evidence'),
                value: report.evidenceSummary,
                wide: true,
              },
            ]}
          />
        </div>
      </Panel>
    </>
  );
}

function person(name: string, customer: { readonly id: string } | null) {
  return customer ? <Link to={`/customers/${customer.id}`}>{name}</Link> : name;
}
