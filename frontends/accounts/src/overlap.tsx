import { ChoiceField, useWords } from '@madang/frontend-kit';
import { accountsWords } from './words.ts';

const DAYS = ['0', '1', '7'] as const;

/** Asks for how long what is replaced still holds. */
export function OverlapField({ label }: { label: string }) {
  const words = useWords(accountsWords);
  return (
    <ChoiceField
      required
      name="overlap"
      label={label}
      choices={DAYS.map((value) => ({ value, label: words(`overlap.${value}`) }))}
    />
  );
}

/** Moment a number of days from now, a minute short so that clocks may differ. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000 - (days === 0 ? 0 : 60_000)).toISOString();
}
