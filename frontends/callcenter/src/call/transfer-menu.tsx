import { useQuery } from '@apollo/client/react';
import {
  ActionIcon,
  Button,
  Group,
  notifyRefusal,
  Popover,
  Select,
  Stack,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { CANCEL_TRANSFER, COMPLETE_TRANSFER, CONSULT_COLLEAGUE, TRANSFER_CALL } from './call-act-documents.ts';
import { COLLEAGUES } from './call-documents.ts';
import { callWords } from './call-words.ts';
import type { DeskCall } from './desk-state.ts';
import styles from './call.module.css';

/** Hands a call over to a colleague, without a word or after asking them (돌려주기, 통화중 돌려주기; E1). */
export function TransferMenu({ call }: { call: DeskCall | null }) {
  const words = useWords(callWords);
  // Opened for one call, and for no later one.
  const [openedFor, setOpenedFor] = useState<string | null>(null);
  const acts = call?.availableActs ?? [];
  const isAsking = acts.includes('COMPLETE');
  const canHandOver = isAsking || acts.includes('TRANSFER');
  // Who is asked is on the screen until it is decided who talks to the customer.
  const isShown = canHandOver && (openedFor === call?.id || isAsking);
  return (
    <Popover
      opened={isShown}
      onDismiss={() => setOpenedFor(null)}
      position="bottom-end"
      width={300}
      trapFocus={!isAsking}
    >
      <Popover.Target>
        <ActionIcon
          className={styles['inTalk']}
          variant={isAsking ? 'filled' : 'subtle'}
          aria-label={words('transfer')}
          aria-expanded={isShown}
          disabled={!canHandOver}
          onClick={() => setOpenedFor(isShown ? null : (call?.id ?? null))}
        >
          <IconArrowForwardUp size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={words('transfer.title')}>
        {call && (isAsking ? <Asking call={call} /> : <Choice call={call} onDone={() => setOpenedFor(null)} />)}
      </Popover.Dropdown>
    </Popover>
  );
}

function Choice({ call, onDone }: { call: DeskCall; onDone: () => void }) {
  const words = useWords(callWords);
  const [to, setTo] = useState<string | null>(null);
  const { data } = useQuery(COLLEAGUES, { fetchPolicy: 'cache-and-network' });
  const [transfer, transferring] = useStep(TRANSFER_CALL, (answer) => answer.transferCall);
  const [consult, consulting] = useStep(CONSULT_COLLEAGUE, (answer) => answer.consultColleague);
  const reached = (data?.agents ?? []).flatMap(({ name, extension }) =>
    extension === null || extension === call.extension ? [] : [{ value: extension, label: `${name} ${extension}` }],
  );
  const run = async (act: typeof transfer | typeof consult) => {
    if (to === null) return;
    const outcome = await act({ input: { callId: call.id, to } });
    notifyRefusal(outcome);
    if (outcome.done) onDone();
  };
  return (
    <Stack gap={8}>
      <Select
        searchable
        size="xs"
        label={words('transfer.to')}
        placeholder={words('colleagues')}
        nothingFoundMessage={words('colleagues.none')}
        data={reached}
        value={to}
        comboboxProps={{ withinPortal: false }}
        onChange={setTo}
      />
      <Group gap={8} justify="flex-end">
        <Button
          size="compact-sm"
          variant="light"
          disabled={to === null}
          loading={consulting.busy}
          onClick={() => void run(consult)}
        >
          {words('consult')}
        </Button>
        <Button
          size="compact-sm"
          variant="filled"
          disabled={to === null}
          loading={transferring.busy}
          onClick={() => void run(transfer)}
        >
          {words('transfer')}
        </Button>
      </Group>
    </Stack>
  );
}

function Asking({ call: { id, consultee } }: { call: DeskCall }) {
  const words = useWords(callWords);
  const [complete, completing] = useStep(COMPLETE_TRANSFER, (answer) => answer.completeTransfer);
  const [cancel, cancelling] = useStep(CANCEL_TRANSFER, (answer) => answer.cancelTransfer);
  const run = async (act: typeof complete | typeof cancel) => notifyRefusal(await act({ input: { callId: id } }));
  return (
    <Stack gap={8}>
      <span role="status">{words('consult.with', { number: consultee ?? '' })}</span>
      <Group gap={8} justify="flex-end">
        <Button size="compact-sm" variant="light" loading={cancelling.busy} onClick={() => void run(cancel)}>
          {words('cancel.consult')}
        </Button>
        <Button size="compact-sm" variant="filled" loading={completing.busy} onClick={() => void run(complete)}>
          {words('complete')}
        </Button>
      </Group>
    </Stack>
  );
}
