import {
  Button,
  Dialog,
  Group,
  notify,
  useFormat,
  UserErrors,
  useStep,
  useWords,
  type UserError,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { agreementWords } from './agreement-words.ts';
import { PAY_AWARD, type ListedAward } from './award-documents.ts';

/** Step by which an award that is to be paid is noted as paid, once somebody says so a second time. */
export function PayAward({ award, onDone }: { award: ListedAward; onDone: () => void }) {
  const words = useWords(agreementWords);
  const [isAsking, setAsking] = useState(false);
  if (award.state !== 'BEGUN') return null;
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
        {words('pay')}
      </Button>
      {isAsking && <PayDialog award={award} onDone={onDone} onClose={() => setAsking(false)} />}
    </>
  );
}

function PayDialog({ award, onDone, onClose }: { award: ListedAward; onDone: () => void; onClose: () => void }) {
  const words = useWords(agreementWords);
  const format = useFormat();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [pay, { busy }] = useStep(PAY_AWARD, (data) => data.payAward);
  const confirm = async () => {
    const outcome = await pay({ input: { termId: award.id } });
    if (!outcome.done) return setErrors(outcome.userErrors);
    notify.done(words('pay.done'));
    onClose();
    onDone();
  };
  const amount = award.amount ? format.money(award.amount) : '';
  return (
    <Dialog opened onClose={onClose} title={words('pay.title')}>
      <UserErrors errors={errors} />
      <p>{words('pay.text', { case: award.caseNumber, amount })}</p>
      <Group justify="flex-end" mt={12}>
        <Button variant="subtle" onClick={onClose}>
          {words('keep')}
        </Button>
        <Button loading={busy} onClick={() => void confirm()} data-autofocus>
          {words('pay')}
        </Button>
      </Group>
    </Dialog>
  );
}
