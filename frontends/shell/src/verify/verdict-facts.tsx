import { documentNumberInGroups, useFormat, useWords } from '@madang/frontend-kit';
import type { Checked } from './use-verification.ts';
import { verifyWords } from './verify-words.ts';
import styles from './verify.module.css';

/** What the register tells of a document, and what was checked. */
export function VerdictFacts({ checked: { verdict, number, file } }: { checked: Checked }) {
  const words = useWords(verifyWords);
  const format = useFormat();
  const shown = verdict.number ?? number;
  const facts = [
    { term: words('fact.number'), value: shown === null ? null : documentNumberInGroups(shown) },
    { term: words('fact.kind'), value: verdict.kindName },
    { term: words('fact.title'), value: verdict.title === verdict.kindName ? null : verdict.title },
    { term: words('fact.issued'), value: verdict.issuedOn && format.date(verdict.issuedOn) },
    { term: words('fact.revoked'), value: verdict.revokedOn && format.date(verdict.revokedOn) },
    { term: words('fact.parties'), value: verdict.parties.join(', '), hint: words('parties.hint') },
    { term: words('fact.file'), value: file?.name },
    { term: words('fact.digest'), value: file && <code>{file.sha256}</code> },
  ];
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(({ value }) => value)
        .map(({ term, value, hint }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {value}
              {hint && <span>{hint}</span>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
