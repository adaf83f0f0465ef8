import { useQuery } from '@apollo/client/react';
import { StateBadge, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { disputeWords } from '../words.ts';
import { stepWords } from './step-words.ts';
import styles from './business-suggestions.module.css';

const BUSINESSES = graphql(`
  query KnownBusinesses($search: String!) {
    businesses(search: $search, first: 6) {
      nodes {
        id
        name
        partner
      }
    }
  }
`);

/** Businesses that begin as typed, so that one company does not get two names; nothing while none fits. */
export function BusinessSuggestions({ typed, onPick }: { typed: string; onPick: (name: string) => void }) {
  const words = useWords(disputeWords);
  const step = useWords(stepWords);
  const search = typed.trim();
  const { data, previousData } = useQuery(BUSINESSES, { variables: { search }, skip: search === '' });
  const known = (search === '' ? undefined : (data ?? previousData))?.businesses.nodes ?? [];
  if (known.length === 0 || known.some(({ name }) => name === search)) return null;
  return (
    <ul className={styles['suggestions']} aria-label={step('field.businesses')}>
      {known.map(({ id, name, partner }) => (
        <li key={id}>
          <button type="button" onClick={() => onPick(name)}>
            {name}
            {partner && <StateBadge>{words('case.partner')}</StateBadge>}
          </button>
        </li>
      ))}
    </ul>
  );
}
