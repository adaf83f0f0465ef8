import {
  Button,
  Dialog,
  Group,
  notify,
  notifyRefusal,
  Textarea,
  useHasRole,
  UserErrors,
  useStep,
  useWords,
  type UserError,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { REPAIR_LOT, WRITE_OFF_LOT, type ListedLot } from './lot-documents.ts';
import { lotWords } from './lot-words.ts';

/** What can be done about a lot: it was repaired, or it is lost. */
export function LotActs({ lot, onDone }: { lot: ListedLot; onDone: () => void }) {
  const words = useWords(lotWords);
  const mayAct = useHasRole()('HEADQUARTERS', 'ADMIN');
  const [isLosing, setLosing] = useState(false);
  const [repair, { busy }] = useStep(REPAIR_LOT, (data) => data.repairLot);
  if (!mayAct || lot.state !== 'KEPT') return null;
  const mend = async () => {
    const outcome = await repair({ input: { lotId: lot.id } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('done'));
    onDone();
  };
  return (
    <Group gap={8} wrap="nowrap" justify="flex-end">
      {lot.disposition === 'REPAIR' && (
        <Button variant="default" size="compact-sm" loading={busy} onClick={() => void mend()}>
          {words('repaired')}
        </Button>
      )}
      <Button variant="subtle" color="red" size="compact-sm" onClick={() => setLosing(true)}>
        {words('writeOff')}
      </Button>
      {isLosing && <WriteOffDialog lot={lot} onDone={onDone} onClose={() => setLosing(false)} />}
    </Group>
  );
}

function WriteOffDialog({ lot, onDone, onClose }: { lot: ListedLot; onDone: () => void; onClose: () => void }) {
  const words = useWords(lotWords);
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [writeOff, { busy }] = useStep(WRITE_OFF_LOT, (data) => data.writeOffLot);
  const lose = async () => {
    const outcome = await writeOff({ input: { lotId: lot.id, note } });
    if (!outcome.done) return setErrors(outcome.userErrors);
    notify.done(words('done'));
    onClose();
    onDone();
  };
  return (
    <Dialog opened onClose={onClose} title={words('writeOff.title', { sku: lot.variant.sku, count: lot.quantity })}>
      <UserErrors errors={errors} />
      <Textarea
        label={words('writeOff.note')}
        maxLength={500}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end" mt={12}>
        <Button variant="subtle" onClick={onClose}>
          {words('keep')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void lose()}>
          {words('writeOff')}
        </Button>
      </Group>
    </Dialog>
  );
}
