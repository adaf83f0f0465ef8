import { useFormat, useWords } from '@madang/frontend-kit';
import { partStyles } from '../party-parts/index.ts';
import { lastOffer } from './last-offer.ts';
import { offerWords } from './offer-words.ts';
import type { PartyCase } from './party-case-query.ts';
import styles from './party-case.module.css';

type Said = PartyCase['answers'][number];

/** Opinions and answers of both sides, as far as this side may read them, newest first. */
export function SaidByBoth({ dispute }: { dispute: PartyCase }) {
  const words = useWords(offerWords);
  if (dispute.answers.length === 0) return null;
  const round = lastOffer(dispute, 'RECOMMENDATION')?.round ?? 0;
  return (
    <section className={partStyles['card']} aria-label={words('said')}>
      <h2>{words('said')}</h2>
      <ol className={styles['past']}>
        {dispute.answers.toReversed().map((said) => (
          <Answer key={said.id} said={said} isBefore={said.question === 'RECOMMENDATION' && said.round < round} />
        ))}
      </ol>
    </section>
  );
}

function Answer({ said, isBefore }: { said: Said; isBefore: boolean }) {
  const words = useWords(offerWords);
  const { dateTime } = useFormat();
  const { side, question, agreed, text, late, accepted, givenAt } = said;
  return (
    <li>
      <strong>{words(isBefore ? 'said.before' : `said.${question}`, { side: words(side) })}</strong>
      <time dateTime={givenAt}>{dateTime(givenAt)}</time>
      {agreed !== null && <span>{words(agreed ? 'agreed.true' : 'agreed.false')}</span>}
      {text && <span className={partStyles['prose']}>{text}</span>}
      {late && <p>{words(accepted === null ? 'late' : accepted ? 'late.true' : 'late.false')}</p>}
    </li>
  );
}
