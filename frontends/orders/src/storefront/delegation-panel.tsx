import {
  Button,
  Faint,
  notify,
  Panel,
  TextInput,
  useHasRole,
  useStep,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { graphql } from '../gql/index.ts';
import type { ShownStorefront } from './shown-storefront.ts';
import { storefrontWords } from './storefront-words.ts';
import styles from './storefront.module.css';

const SET_DELEGATION = graphql(`
  mutation SetReturnDelegation($input: SetReturnDelegationInput!) {
    setReturnDelegation(input: $input) {
      returnDelegation {
        storefrontCode
        minimumQuantity
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** From how many pieces a return of a consigned storefront may be handed over to the maker (C8); headquarters sets it. */
export function DelegationPanel({ storefront, onDone }: { storefront: ShownStorefront; onDone: () => void }) {
  const words = useWords(storefrontWords);
  const hasRole = useHasRole();
  const { kind, code, returnDelegationQuantity: quantity } = storefront;
  if (kind !== 'CONSIGNED' || typeof quantity !== 'number') return null;
  return (
    <Panel title={words('delegation')}>
      {hasRole('HEADQUARTERS', 'ADMIN') ? (
        <DelegationForm code={code} quantity={quantity} onDone={onDone} />
      ) : (
        <p className={styles['ratio']}>{words('delegation.quantity', { count: quantity })}</p>
      )}
      <Faint>{words('delegation.hint')}</Faint>
    </Panel>
  );
}

function DelegationForm({ code, quantity, onDone }: { code: string; quantity: number; onDone: () => void }) {
  const words = useWords(storefrontWords);
  const [text, setText] = useState(String(quantity));
  const [problem, setProblem] = useState<string | null>(null);
  const [set, { busy }] = useStep(SET_DELEGATION, (answer) => answer.setReturnDelegation);
  useEffect(() => setText(String(quantity)), [quantity]);
  const save = async () => {
    // What is no number is refused by the graph, in its words.
    const outcome = await set({ input: { storefrontCode: code, minimumQuantity: wholeNumber(text) ?? 0 } });
    setProblem(outcome.done ? null : (outcome.userErrors[0]?.message ?? null));
    if (!outcome.done) return;
    notify.done(words('delegation.saved'));
    onDone();
  };
  return (
    <form
      className={styles['delegation']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        aria-label={words('delegation')}
        inputMode="numeric"
        maxLength={6}
        value={text}
        error={problem}
        rightSection={<Faint>{words('delegation.unit')}</Faint>}
        rightSectionWidth={words('delegation.unit').length > 2 ? 56 : 32}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button type="submit" loading={busy} disabled={text.trim() === String(quantity)}>
        {words('delegation.save')}
      </Button>
    </form>
  );
}
