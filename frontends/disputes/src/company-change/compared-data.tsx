import { Faint, isMasked, RevealButton, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { REVEAL_BUSINESS } from '../case-contacts/index.ts';
import type { ShownChange } from './change-query.ts';
import { changeWords } from './change-words.ts';
import styles from './changes.module.css';

/** What is asked for beside what is there; of a request that has ended what was asked for alone, for the data has gone on. */
export function ComparedData({ change: { name, address, state, business } }: { change: ShownChange }) {
  const words = useWords(changeWords);
  const { current, reveal } = useAddress(business);
  const waits = state === 'ASKED';
  const fields = [
    { field: 'name' as const, now: business?.name, wanted: name },
    { field: 'address' as const, now: current, wanted: address },
  ].filter(({ wanted }) => wanted !== null);
  return (
    <table className={styles['compare']} aria-label={words('compare', { name: business?.name ?? '' })}>
      <thead>
        <tr>
          <th scope="col">{words('item')}</th>
          {waits && <th scope="col">{words('now')}</th>}
          <th scope="col">{words('wanted')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, now, wanted }) => (
          <tr key={field}>
            <th scope="row">{words(field)}</th>
            {waits && (
              <td>
                {now || <Faint>{words('unknown')}</Faint>}
                {field === 'address' && now && isMasked(now) && <RevealButton reveal={reveal} />}
              </td>
            )}
            <td className={styles['wanted']}>{wanted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Gives the address of a business, in clear for as long as it stands here once somebody said why. */
function useAddress(business: ShownChange['business']) {
  const [take] = useStep(REVEAL_BUSINESS, (data) => data.revealBusiness);
  const [clear, setClear] = useState<string | null>(null);
  const reveal = async (reason: string) => {
    const outcome = await take({ input: { businessId: business?.id ?? '', reason } });
    if (outcome.done) setClear(outcome.payload.revealed?.address ?? null);
    return outcome;
  };
  return { current: clear ?? business?.address, reveal };
}
