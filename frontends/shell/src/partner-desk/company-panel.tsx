import {
  Button,
  Dialog,
  notify,
  Panel,
  RowItem,
  Rows,
  StateBadge,
  StepButton,
  TextAreaField,
  TextField,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconBuildingStore } from '@tabler/icons-react';
import { useState } from 'react';
import type { MyCompanyQuery } from '../gql/graphql.ts';
import type { MyBusiness } from './contact-panel.tsx';
import { DeskForm } from './desk-form.tsx';
import { ASK_CHANGE, TAKE_BACK } from './partner-desk-queries.ts';
import { partnerDeskWords } from './partner-desk-words.ts';
import styles from './partner-desk.module.css';

type Change = MyCompanyQuery['companyChanges']['nodes'][number];

interface CompanyProps {
  readonly business: MyBusiness;
  readonly changes: readonly Change[];
  readonly onDone: () => void;
}

/** Name and address, which change on request, and what was asked so far (협력사정보수정 요청, K23). */
export function CompanyPanel({ business, changes, onDone }: CompanyProps) {
  const words = useWords(partnerDeskWords);
  const [asking, setAsking] = useState(false);
  const [ask] = useStep(ASK_CHANGE, (answer) => answer.askCompanyChange);
  const isWaiting = changes.some(({ state }) => state === 'ASKED');
  const close = () => setAsking(false);
  const done = () => {
    close();
    onDone();
  };
  return (
    <Panel
      title={words('company')}
      icon={IconBuildingStore}
      actions={!isWaiting && <StepButton label={words('ask')} onRun={() => setAsking(true)} />}
    >
      <p className={styles['text']}>{words('company.text')}</p>
      <dl className={styles['facts']}>
        <dt>{words('name')}</dt>
        <dd>{business.name}</dd>
        <dt>{words('address')}</dt>
        <dd>{business.address ?? words('none')}</dd>
      </dl>
      {changes.length > 0 && (
        <Rows label={words('ask')}>
          {changes.map((change) => (
            <ChangeRow key={change.id} change={change} onDone={onDone} />
          ))}
        </Rows>
      )}
      <Dialog title={words('ask')} opened={asking} onClose={close}>
        <DeskForm
          label={words('ask')}
          said={words('asked')}
          values={{ name: '', address: '', reason: '' }}
          send={({ reason = '', ...rest }) => ask({ input: { ...rest, reason } })}
          onDone={done}
          onClose={close}
        >
          <TextField autoFocus name="name" label={words('ask.name')} hint={words('ask.hint')} maxLength={200} />
          <TextField name="address" label={words('ask.address')} maxLength={300} />
          <TextAreaField required name="reason" label={words('reason')} rows={3} maxLength={2000} />
        </DeskForm>
      </Dialog>
    </Panel>
  );
}

const TONES = { ASKED: 'accent', APPROVED: 'done', DECLINED: 'danger', WITHDRAWN: 'neutral' } as const;

function ChangeRow({ change, onDone }: { change: Change; onDone: () => void }) {
  const words = useWords(partnerDeskWords);
  const { dateTime } = useFormat();
  return (
    <RowItem
      title={[change.name, change.address].filter(Boolean).join(' / ')}
      end={
        <>
          <StateBadge tone={TONES[change.state]}>{words(`state.${change.state}`)}</StateBadge>
          {change.state === 'ASKED' && <TakeBack changeId={change.id} onDone={onDone} />}
        </>
      }
      detail={
        <>
          <span>{dateTime(change.askedAt)}</span>
          <span>{change.reason}</span>
          {change.answer && (
            <span>
              {words('answer')}: {change.answer}
            </span>
          )}
        </>
      }
    />
  );
}

function TakeBack({ changeId, onDone }: { changeId: string; onDone: () => void }) {
  const words = useWords(partnerDeskWords);
  const [takeBack, { busy }] = useStep(TAKE_BACK, (answer) => answer.takeBackCompanyChange);
  const run = async () => {
    const outcome = await takeBack({ input: { changeId } });
    if (outcome.done) notify.done(words('tookBack'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
    onDone();
  };
  return (
    <Button variant="subtle" size="compact-sm" loading={busy} onClick={() => void run()}>
      {words('takeBack')}
    </Button>
  );
}
