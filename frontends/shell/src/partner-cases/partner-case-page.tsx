import { useWords } from '@madang/frontend-kit';
import { PartyCaseDetails } from '../party-case/index.ts';
import { PartnerCaseFrame } from './partner-case-frame.tsx';
import { partnerWords } from './partner-words.ts';

/** A case as its business leads it: what a party sees, for who has signed in (ODR). */
export function PartnerCasePage() {
  const words = useWords(partnerWords);
  return (
    <PartnerCaseFrame titleOf={({ title }) => title} other={{ path: '/self', label: words('to.self') }}>
      {(dispute, refetch) => <PartyCaseDetails dispute={dispute} side="RESPONDENT" refetch={refetch} />}
    </PartnerCaseFrame>
  );
}
