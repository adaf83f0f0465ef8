import { Facts, Num, Prose, useWords } from '@madang/frontend-kit';
import type { Sample } from './quality-documents.ts';
import { qualityWords } from './quality-words.ts';

/** Points of a score by criterion, and what was said with it. */
export function MarkList({ sample: { marks, comment } }: { sample: Sample }) {
  const words = useWords(qualityWords);
  return (
    <Facts
      items={[
        ...marks.map(({ label, points }) => ({ term: label, value: <Num>{`${points} / 5`}</Num> })),
        { term: words('comment'), value: comment && <Prose>{comment}</Prose>, wide: true },
      ]}
    />
  );
}
