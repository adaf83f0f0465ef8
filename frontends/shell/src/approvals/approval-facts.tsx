import { Facts, History, serviceName, useFormat, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { ApprovalFacts_RequestFragment } from '../gql/graphql.ts';
import { ApprovalLine } from './approval-line.tsx';
import { ApprovalStateBadge } from './approval-state.tsx';
import { approvalWords } from './approval-words.ts';
import styles from './approvals.module.css';

/** The whole of a request, to be read before it is decided. */
export type Request = ApprovalFacts_RequestFragment;

/** The draft: what it is about, its text, who decides, what goes with it, what was done with it. */
export function ApprovalFacts({ request, service }: { request: Request; service: string }) {
  const words = useWords(approvalWords);
  const format = useFormat();
  const { amount, content, facts, kindName, path, requesterName, round, state, subjectLabel, submittedAt, usedAt } =
    request;
  return (
    <>
      <div className={styles['lead']}>
        <ApprovalStateBadge state={state} />
        {round > 1 && <span>{words('round', { count: round })}</span>}
        {usedAt && <span>{words('used')}</span>}
        {path !== '' && (
          <Link to={path} className={styles['open']}>
            {words('open', { number: subjectLabel })}
          </Link>
        )}
      </div>
      <Facts
        items={[
          { term: words('kind'), value: kindName },
          { term: words('subject'), value: `${serviceName(service)} ${subjectLabel}` },
          { term: words('requester'), value: requesterName },
          { term: words('submitted'), value: submittedAt && format.dateTime(submittedAt) },
          { term: words('amount'), value: amount && format.money(amount) },
          ...facts.map(({ label, value }) => ({ term: label, value })),
        ]}
      />
      <section>
        <h3>{words('content')}</h3>
        <Paragraphs text={content ?? ''} />
      </section>
      <ApprovalLine request={request} />
      <Attachments
        title={words('documents')}
        ids={request.documents}
        hrefOf={(id) => `/documents?q=${encodeURIComponent(subjectLabel)}&entry=${id}`}
      />
      <Attachments title={words('files')} ids={request.files} />
      <section>
        <h3>{words('history')}</h3>
        <RequestHistory request={request} />
      </section>
    </>
  );
}

function Paragraphs({ text }: { text: string }) {
  const words = useWords(approvalWords);
  const paragraphs = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  if (paragraphs.length === 0) return <p className={styles['faint']}>{words('content.none')}</p>;
  return (
    <div className={styles['content']}>
      {paragraphs.map((part) => (
        <p key={part}>{part}</p>
      ))}
    </div>
  );
}

/** What goes with a request; an issued document opens at its place. */
function Attachments(props: { title: string; ids: readonly string[]; hrefOf?: (id: string) => string }) {
  const { title, ids, hrefOf } = props;
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles['ids']}>
        {ids.map((id) => (
          <li key={id}>{hrefOf ? <Link to={hrefOf(id)}>{id}</Link> : <code>{id}</code>}</li>
        ))}
      </ul>
    </section>
  );
}

function RequestHistory({ request: { history } }: { request: Request }) {
  const words = useWords(approvalWords);
  return (
    <History
      items={newestFirst(history).map(({ id, act, actorName, onBehalfOfName, reason, takenAt }) => ({
        id,
        at: takenAt,
        what: words(`act.${act}`),
        by: onBehalfOfName ? `${actorName} (${words('step.behalf', { name: onBehalfOfName })})` : actorName,
        note: reason,
      }))}
    />
  );
}

/** A request that was submitted as it was written has both at one moment; the writing came first. */
function newestFirst(history: Request['history']): Request['history'] {
  return history.toSorted((one, other) => Number(one.act === 'DRAFT') - Number(other.act === 'DRAFT'));
}
