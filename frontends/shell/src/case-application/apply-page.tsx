import { ApolloProvider } from '@apollo/client/react';
import { useTitle, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { createCaseGraph } from '../case-access/index.ts';
import { PortalFrame } from '../portal/index.ts';
import { applicationWords } from './application-words.ts';
import { Apply } from './apply.tsx';

/** Applying for redress, for everybody who was counselled: no account, one question a page (피해구제 신청, K3). */
export function ApplyPage() {
  const words = useWords(applicationWords);
  const [graph] = useState(createCaseGraph);
  useTitle(words('title'));
  return (
    <ApolloProvider client={graph.client}>
      <PortalFrame place={words('title')}>
        <Apply />
      </PortalFrame>
    </ApolloProvider>
  );
}
