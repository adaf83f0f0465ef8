import {
  Button,
  EmptyState,
  Facts,
  Faint,
  isMasked,
  Panel,
  PhoneNumber,
  RevealButton,
  useHasRole,
  useStep,
  useWords,
  type Outcome,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { recordWords, type KnownRecords } from '../case-records/index.ts';
import type { CaseSide } from '../gql/graphql.ts';
import { ChangeContactDialog } from './change-contact-dialog.tsx';
import { REVEAL_BUSINESS, REVEAL_CASE } from './contact-acts.ts';
import type { Contact } from './contact.ts';
import styles from './contacts.module.css';

/** How both parties are reached: masked, shown for a reason, and changed by who leads the case. */
export function ContactsPanel({ records }: { records: KnownRecords }) {
  const words = useWords(recordWords);
  const mayChange = useHasRole()('OFFICER', 'LEAD');
  const [changing, setChanging] = useState<CaseSide | null>(null);
  const { applicant, respondent } = useContacts(records);
  const sides = [applicant, ...(respondent ? [respondent] : [])];
  return (
    <Panel title={words('contacts')}>
      <div className={styles['sides']}>
        {sides.map(({ side, contact, reveal }) => (
          <section key={side} aria-label={words(`contact.${side}`)}>
            <header className={styles['head']}>
              <h3>{words(`contact.${side}`)}</h3>
              {valuesOf(contact).some(isMasked) && <RevealButton reveal={reveal} />}
              {mayChange && (
                <Button variant="default" size="compact-xs" onClick={() => setChanging(side)}>
                  {words('contact.change')}
                </Button>
              )}
            </header>
            <ContactFacts contact={contact} />
          </section>
        ))}
      </div>
      <ChangeContactDialog
        caseId={records.id}
        side={changing}
        now={changing === 'RESPONDENT' && respondent ? respondent.contact : applicant.contact}
        onClose={() => setChanging(null)}
      />
    </Panel>
  );
}

function ContactFacts({ contact }: { contact: Contact }) {
  const words = useWords(recordWords);
  const none = <Faint>{words('contact.none')}</Faint>;
  if (valuesOf(contact).length === 0) return <EmptyState small title={words('contact.none.all')} />;
  return (
    <Facts
      items={[
        {
          term: words('contact.phone'),
          value: contact.phone ? <PhoneNumber number={contact.phone} /> : none,
          wide: true,
        },
        { term: words('contact.email'), value: contact.email ?? none, wide: true },
        { term: words('contact.address'), value: contact.address ?? none, wide: true },
      ]}
    />
  );
}

interface SideContact {
  readonly side: CaseSide;
  readonly contact: Contact;
  readonly reveal: (reason: string) => Promise<Outcome<object>>;
}

/** Gives how each party is reached, in clear for as long as this page stands once somebody said why. */
function useContacts(records: KnownRecords): { applicant: SideContact; respondent: SideContact | null } {
  const [revealCase] = useStep(REVEAL_CASE, (data) => data.revealDisputeCase);
  const [revealBusiness] = useStep(REVEAL_BUSINESS, (data) => data.revealBusiness);
  const [clear, setClear] = useState<Partial<Record<CaseSide, Contact>>>({});
  const { id: caseId, applicantPhone, applicantEmail, applicantAddress, respondent } = records;
  const show = (side: CaseSide, contact: Contact | null) =>
    contact && setClear((before) => ({ ...before, [side]: contact }));
  return {
    applicant: {
      side: 'APPLICANT',
      contact: clear.APPLICANT ?? { phone: applicantPhone, email: applicantEmail, address: applicantAddress },
      reveal: async (reason) => {
        const outcome = await revealCase({ input: { disputeCaseId: caseId, reason } });
        if (outcome.done) show('APPLICANT', ofApplicant(outcome.payload.revealed));
        return outcome;
      },
    },
    respondent: respondent && {
      side: 'RESPONDENT',
      contact: clear.RESPONDENT ?? respondent,
      reveal: async (reason) => {
        const outcome = await revealBusiness({ input: { businessId: respondent.id, reason } });
        if (outcome.done) show('RESPONDENT', outcome.payload.revealed);
        return outcome;
      },
    },
  };
}

function ofApplicant(
  revealed: Pick<KnownRecords, 'applicantPhone' | 'applicantEmail' | 'applicantAddress'> | null,
): Contact | null {
  if (!revealed) return null;
  return { phone: revealed.applicantPhone, email: revealed.applicantEmail, address: revealed.applicantAddress };
}

function valuesOf({ phone, email, address }: Contact): string[] {
  return [phone, email, address].flatMap((value) => value || []);
}
