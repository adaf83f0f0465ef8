import { Button, useWords } from '@madang/frontend-kit';
import { mergeWords } from './merge-words.ts';
import { nameOf } from './name-of.ts';

/** Says that somebody was merged into another, who can be chosen instead; what is saved is of the other anyway. */
export function LeadOn(props: {
  to: { readonly id: string; readonly name: string; readonly number: string };
  disabled: boolean;
  onLead: (keptId: string) => void;
}) {
  const { to, disabled, onLead } = props;
  const words = useWords(mergeWords);
  return (
    <Button size="compact-xs" variant="default" disabled={disabled} onClick={() => onLead(to.id)}>
      {words('leads', { to: nameOf(to) })}
    </Button>
  );
}
