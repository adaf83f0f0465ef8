import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, PageHeader, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { IconBuildingStore } from '@tabler/icons-react';
import { CompanyPanel } from './company-panel.tsx';
import { ContactPanel } from './contact-panel.tsx';
import { MY_COMPANY } from './partner-desk-queries.ts';
import { partnerDeskWords } from './partner-desk-words.ts';
import { QuestionsPanel } from './questions-panel.tsx';

/** A business on itself: whom to reach, what it is called and where, and what it asks about the system (K22, K23). */
export function PartnerDeskPage() {
  const words = useWords(partnerDeskWords);
  const { data, error, refetch } = useQuery(MY_COMPANY, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  const business = data?.myBusiness;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      {error && !data && <ProblemArea error={error} onRetry={again} />}
      {!error && !data && <SkeletonLines lines={8} />}
      {data && !business && <EmptyState icon={IconBuildingStore} title={words('nobody')} />}
      {data && business && (
        <>
          <ContactPanel key={business.id} business={business} onDone={again} />
          <CompanyPanel business={business} changes={data.companyChanges.nodes} onDone={again} />
          <QuestionsPanel questions={data.partnerQuestions.nodes} onDone={again} />
        </>
      )}
    </Page>
  );
}
