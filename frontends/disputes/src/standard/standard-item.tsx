import { Button, Faint, Prose, RowItem, StateBadge, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { RefundCalculator, type ReckonedRefund } from './refund-calculator.tsx';
import type { ShownStandard } from './standard-query.ts';
import { standardWords } from './standard-words.ts';
import styles from './standards.module.css';

interface ItemProps {
  readonly standard: ShownStandard;
  readonly onUse?: ((refund: ReckonedRefund) => void) | undefined;
  readonly onKeep?: (() => void) | undefined;
}

/** One standard with its source, its other versions, and the reckoning of a refund by it. */
export function StandardItem({ standard, onUse, onKeep }: ItemProps) {
  const words = useWords(standardWords);
  const [reckons, setReckons] = useState(false);
  const { item, harm, remedy, rule, source, version, versions } = standard;
  const others = versions.filter((each) => each.version !== version);
  return (
    <RowItem
      title={`${item} · ${harm}`}
      end={<StateBadge>{words(`rule.${rule}`)}</StateBadge>}
      detail={
        <>
          <span>{source}</span>
          <span>{words('version', { version })}</span>
          <Period {...standard} />
        </>
      }
    >
      <div className={styles['body']}>
        <Prose>{remedy}</Prose>
        {others.length > 0 && (
          <details>
            <summary>{words('versions')}</summary>
            {others.map((each) => (
              <div key={each.id}>
                <Faint>
                  {words('version', { version: each.version })} <Period {...each} />
                </Faint>
                <Prose>{each.remedy}</Prose>
              </div>
            ))}
          </details>
        )}
        <div className={styles['acts']}>
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={reckons}
            aria-label={`${words('calculate')}: ${item} ${harm}`}
            onClick={() => setReckons(!reckons)}
          >
            {words('calculate')}
          </Button>
          {onKeep && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${words('change')}: ${item} ${harm}`}
              onClick={onKeep}
            >
              {words('change')}
            </Button>
          )}
        </div>
        {reckons && <RefundCalculator standard={standard} onUse={onUse} />}
      </div>
    </RowItem>
  );
}

function Period({ effectiveFrom, effectiveUntil }: Pick<ShownStandard, 'effectiveFrom' | 'effectiveUntil'>) {
  const words = useWords(standardWords);
  return (
    <span>
      {effectiveUntil
        ? words('effective.until', { from: effectiveFrom, until: effectiveUntil })
        : words('effective', { from: effectiveFrom })}
    </span>
  );
}
