import { notifyRefusal, TextInput, useAsk, useHotKey, useStep, useWords } from '@madang/frontend-kit';
import { IconBarcode } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { RETURN_OF_PARCEL } from './return-list-query.ts';
import { ARRIVE_RETURN } from './return-mutations.ts';
import { returnWords } from './return-words.ts';
import styles from './returns.module.css';

/** Reads the number of a parcel from a keyboard scanner, notes that it is here and goes to its inspection. */
export function ScanReturn() {
  const words = useWords(returnWords);
  const [ask] = useAsk(RETURN_OF_PARCEL);
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [number, setNumber] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [arrive] = useStep(ARRIVE_RETURN, (data) => data.arriveReturn);
  useHotKey('F2', () => field.current?.focus(), { label: words('scan.label') });
  const read = async () => {
    const trackingNumber = number.trim();
    if (trackingNumber === '') return;
    const { data, problem: unasked } = await ask({ trackingNumber });
    const found = data?.returnOfParcel;
    setProblem(unasked ?? (found ? null : words('scan.none', { number: trackingNumber })));
    field.current?.select();
    if (!found) return;
    if (found.availableSteps.includes('ARRIVE')) {
      const outcome = await arrive({ input: { returnId: found.id } });
      notifyRefusal(outcome);
    }
    await navigate(`/orders/returns/${found.id}`);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <TextInput
        ref={field}
        aria-label={words('scan.label')}
        placeholder={`${words('scan.label')} F2`}
        title={words('scan.hint')}
        leftSection={<IconBarcode size={16} aria-hidden />}
        className={styles['scan']}
        value={number}
        error={problem}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
      />
    </form>
  );
}
