import { ChoiceField, useWords } from '@madang/frontend-kit';
import { formWords } from './form-words.ts';
import { ADDRESSEES } from './parties.ts';

/** Asks which party is meant, or both; `nobody` lets it be neither. */
export function PartiesField({ label, nobody }: { label: string; nobody?: string }) {
  const words = useWords(formWords);
  const choices = ADDRESSEES.map((value) => ({ value, label: words(`to.${value}`) }));
  return (
    <ChoiceField
      required
      name="to"
      label={label}
      choices={nobody === undefined ? choices : [{ value: 'NOBODY', label: nobody }, ...choices]}
    />
  );
}
