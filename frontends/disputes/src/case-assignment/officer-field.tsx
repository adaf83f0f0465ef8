import { useQuery } from '@apollo/client/react';
import { ProblemArea, SelectField, useWords } from '@madang/frontend-kit';
import type { SuggestedOfficersQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { assignmentWords } from './assignment-words.ts';

const SUGGESTED = graphql(`
  query SuggestedOfficers($id: ID!) {
    disputeCase(id: $id) {
      id
      suggestedOfficers {
        openCases
        casesOfItem
        expert
        officer {
          id
          name
        }
      }
    }
  }
`);

type Suggestion = NonNullable<NonNullable<SuggestedOfficersQuery['disputeCase']>['suggestedOfficers']>[number];

/** Chooses the officer of a case, the fittest first, each with what speaks for them (K4). */
export function OfficerField({ caseId }: { caseId: string }) {
  const words = useWords(assignmentWords);
  const { data, error, refetch } = useQuery(SUGGESTED, {
    variables: { id: caseId },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <ProblemArea small error={error} onRetry={() => void refetch()} />;
  const why = ({ openCases, casesOfItem, expert }: Suggestion) =>
    [
      words('why.load', { count: openCases }),
      expert && words('why.expert'),
      casesOfItem > 0 && words('why.known', { count: casesOfItem }),
    ]
      .filter(Boolean)
      .join(', ');
  const choices = (data?.disputeCase?.suggestedOfficers ?? []).map((suggestion, index) => ({
    value: suggestion.officer.id,
    label: [suggestion.officer.name, why(suggestion), index === 0 && words('suggested')].filter(Boolean).join(' · '),
  }));
  return (
    <SelectField
      required
      autoFocus
      name="officerId"
      label={words('field.officer')}
      choices={choices}
      placeholder={words('field.officer.pick')}
      hint={words('field.officer.hint')}
    />
  );
}
