import {
  Button,
  Dialog,
  Facts,
  Group,
  Moment,
  Panel,
  Stack,
  notify,
  useHasRole,
  UserErrors,
  useStep,
  useWords,
  type UserError,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { CaseSide, IssueCaseAccessMutation } from '../gql/graphql.ts';
import { ISSUE_ACCESS } from './issue-access-act.ts';
import { issueAccessWords } from './issue-access-words.ts';
import styles from './issue-access.module.css';

type Issued = NonNullable<IssueCaseAccessMutation['issueCaseAccess']['issued']>;

const SIDES = ['APPLICANT', 'RESPONDENT'] as const satisfies readonly CaseSide[];

/** Handing out of access to a party without an account; for officers and their lead. */
export function IssueAccess({ caseId, notified }: { caseId: string; notified: boolean }) {
  const words = useWords(issueAccessWords);
  const isStaff = useHasRole()('OFFICER', 'LEAD');
  const [side, setSide] = useState<CaseSide | null>(null);
  if (!isStaff) return null;
  return (
    <Panel title={words('title')}>
      <Stack gap="xs">
        <p>{words('text')}</p>
        {SIDES.map((each) => (
          <Button
            key={each}
            variant="default"
            disabled={each === 'RESPONDENT' && !notified}
            onClick={() => setSide(each)}
          >
            {words(`issue.${each}`)}
          </Button>
        ))}
        {!notified && <p>{words('notNotified')}</p>}
      </Stack>
      <Dialog title={side && words(`issue.${side}`)} opened={side !== null} onClose={() => setSide(null)} stays>
        {side && <Issuing key={side} caseId={caseId} side={side} onClose={() => setSide(null)} />}
      </Dialog>
    </Panel>
  );
}

function Issuing({ caseId, side, onClose }: { caseId: string; side: CaseSide; onClose: () => void }) {
  const words = useWords(issueAccessWords);
  const [issue, { busy }] = useStep(ISSUE_ACCESS, (data) => data.issueCaseAccess);
  const [issued, setIssued] = useState<Issued | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const run = async () => {
    const outcome = await issue({ input: { caseId, side } });
    setErrors(outcome.done ? [] : outcome.userErrors);
    if (outcome.done) setIssued(outcome.payload.issued);
  };
  if (issued) return <Handed issued={issued} onClose={onClose} />;
  return (
    <Stack>
      <UserErrors errors={errors} />
      <p>{words('again')}</p>
      <Group justify="flex-end">
        <Button variant="subtle" onClick={onClose}>
          {words('cancel')}
        </Button>
        <Button variant="filled" loading={busy} onClick={() => void run()}>
          {words('issue')}
        </Button>
      </Group>
    </Stack>
  );
}

function Handed({ issued, onClose }: { issued: Issued; onClose: () => void }) {
  const words = useWords(issueAccessWords);
  return (
    <Stack>
      <p role="status">{words('once')}</p>
      <Facts
        items={[
          { term: words('number'), value: <Copied text={issued.caseNumber} />, wide: true },
          {
            term: words(`start.${issued.side}`),
            value: <Copied text={issued.startPassword} data-start />,
            wide: true,
          },
          { term: words('until'), value: <Moment at={issued.expiresAt} />, wide: true },
          { term: words('where'), value: <Copied text={`${location.origin}/case-access`} />, wide: true },
        ]}
      />
      <Group justify="flex-end">
        <Button variant="filled" onClick={onClose}>
          {words('close')}
        </Button>
      </Group>
    </Stack>
  );
}

function Copied({ text, ...marks }: { text: string; 'data-start'?: boolean }) {
  const words = useWords(issueAccessWords);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    notify.done(words('copied'));
  };
  return (
    <Group gap="xs">
      <code className={styles['secret']} {...marks}>
        {text}
      </code>
      <Button variant="default" size="xs" onClick={() => void copy()}>
        {words('copy')}
      </Button>
    </Group>
  );
}
