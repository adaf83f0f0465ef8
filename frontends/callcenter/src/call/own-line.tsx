import { Button, Group, notifyRefusal, SegmentedControl, TextInput, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { AgentState } from '../gql/graphql.ts';
import { callWords } from './call-words.ts';
import type { DeskState } from './desk-state.ts';
import { CLAIM_EXTENSION, SET_AGENT_STATE } from './line-documents.ts';

const STATES: readonly AgentState[] = ['READY', 'AFTER_CALL', 'AWAY', 'OFFLINE'];

/** What the agent does now, and the way to an extension for who sits at none, or has finished at theirs (E1). */
export function OwnLine({ line }: { line: DeskState['line'] }) {
  const words = useWords(callWords);
  const [set] = useStep(SET_AGENT_STATE, (data) => data.setAgentState);
  if (!line) return <ClaimForm />;
  const change = async (state: AgentState | undefined) => {
    if (!state) return;
    const outcome = await set({ input: { state } });
    notifyRefusal(outcome);
  };
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={words('state')}
        value={line.agentState}
        onChange={(next) => void change(STATES.find((state) => state === next))}
        data={STATES.map((state) => ({ value: state, label: words(`state.${state}`) }))}
      />
      {line.agentState === 'OFFLINE' && <ClaimForm />}
    </>
  );
}

function ClaimForm() {
  const words = useWords(callWords);
  const [number, setNumber] = useState('');
  const [claim, { busy }] = useStep(CLAIM_EXTENSION, (data) => data.claimExtension);
  const run = async () => {
    const outcome = await claim({ input: { number } });
    notifyRefusal(outcome);
  };
  return (
    <Group gap={8} align="end">
      <TextInput
        size="xs"
        inputMode="numeric"
        label={words('claim.number')}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Button size="xs" loading={busy} disabled={number === ''} onClick={() => void run()}>
        {words('claim')}
      </Button>
    </Group>
  );
}
