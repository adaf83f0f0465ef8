import { Button, TextField, useAsk, useHotKey, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { NORMALIZED_ADDRESS } from './pickup-query.ts';
import type { KnownAddress } from './pickup-wish.ts';
import { pickupWords } from './pickup-words.ts';
import styles from './pickup.module.css';

interface AddressFieldProps {
  readonly typed: string;
  readonly known: KnownAddress | null;
  /** Its key is silent while the preview lies over the form. */
  readonly isShown: boolean;
  readonly onKnown: (address: KnownAddress | null) => void;
}

/** Return address; one that differs from the order's is normalised first, for the courier finds no other (주소정제). */
export function AddressField({ typed, known, isShown, onKnown }: AddressFieldProps) {
  const words = useWords(pickupWords);
  const { look, busy, candidates, problem } = useNormalizing(onKnown);
  const isEmpty = typed.trim() === '';
  useHotKey('F4', () => void look(typed), { label: words('pickup.normalize'), enabled: isShown && !isEmpty });
  return (
    <div className={styles['address']}>
      <div className={styles['addressLine']}>
        <TextField name="address" label={words('pickup.address')} hint={words('pickup.address.hint')} maxLength={200} />
        <Button variant="default" loading={busy} disabled={isEmpty} onClick={() => void look(typed)}>
          {words('pickup.normalize')} F4
        </Button>
      </div>
      {known && (
        <p role="status" className={styles['known']}>
          {words('pickup.address.done', { zip: known.zipCode, road: known.road, detail: known.detail })}
        </p>
      )}
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {candidates.length > 0 && (
        <ul className={styles['candidates']} aria-label={words('pickup.normalize.choose')}>
          {candidates.map((address) => (
            <li key={`${address.zipCode}${address.road}${address.detail}`}>
              <button type="button" onClick={() => onKnown(address)}>
                [{address.zipCode}] {address.road} {address.detail}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useNormalizing(onKnown: (address: KnownAddress | null) => void) {
  const [ask, { busy }] = useAsk(NORMALIZED_ADDRESS);
  const [candidates, setCandidates] = useState<readonly KnownAddress[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const look = async (text: string) => {
    onKnown(null);
    const { data, problem: unasked } = await ask({ text });
    const found = data?.normalizedAddress;
    onKnown(found?.address ?? null);
    setCandidates(found?.candidates ?? []);
    setProblem(unasked ?? found?.userErrors[0]?.message ?? null);
  };
  return { look, busy, candidates, problem };
}
