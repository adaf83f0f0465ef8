import { Button, DocumentDialog, documentNumberInGroups, notify, useFormat, useWords } from '@madang/frontend-kit';
import { IconCheck, IconClock, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { partStyles } from '../party-parts/index.ts';
import { lastOffer } from './last-offer.ts';
import { offerWords } from './offer-words.ts';
import type { PartyCase } from './party-case-query.ts';
import { TermList } from './term-list.tsx';
import { isOwed } from './turn.ts';
import styles from './party-case.module.css';

interface OfCase {
  readonly dispute: PartyCase;
  readonly side: CaseSide;
  readonly refetch: () => Promise<PartyCase | null>;
}

/** What the officer recommends to both sides, with what would be owed (합의권고, K9). */
export function RecommendationCard({ dispute, side }: OfCase) {
  const words = useWords(offerWords);
  const offer = lastOffer(dispute, 'RECOMMENDATION');
  const text = offer?.text ?? dispute.recommendation;
  if (!text) return null;
  return (
    <section className={partStyles['card']} aria-label={words('RECOMMENDATION')}>
      <h2>{words('RECOMMENDATION')}</h2>
      <p className={partStyles['prose']}>{text}</p>
      {offer && <TermList terms={offer.terms} caseId={dispute.id} side={side} isOwed={false} />}
    </section>
  );
}

/** The agreement that is to be signed or was (합의서, K10), with its signatures and how far it is performed. */
export function AgreementCard(props: OfCase) {
  const { dispute, side } = props;
  const words = useWords(offerWords);
  const offer = lastOffer(dispute, 'AGREEMENT');
  const isSealed = isOwed(dispute) && dispute.result !== 'MEDIATED';
  const text = offer?.text ?? dispute.agreement;
  if (!text || (!isSealed && dispute.state !== 'UNSIGNED')) return null;
  return (
    <section className={partStyles['card']} aria-label={words('AGREEMENT')}>
      <h2>{words('AGREEMENT')}</h2>
      <p className={partStyles['prose']}>{text}</p>
      {offer && <TermList terms={offer.terms} caseId={dispute.id} side={side} isOwed={isSealed} />}
      <Signatures dispute={dispute} isSealed={isSealed} />
      <PrintAgreement {...props} />
    </section>
  );
}

/** What the committee decided, with its reasons and what is owed once both accept it (조정결정, K15). */
export function DecisionCard({ dispute, side }: OfCase) {
  const words = useWords(offerWords);
  const { mediation } = dispute;
  if (!mediation?.decision) return null;
  const offer = lastOffer(dispute, 'DECISION');
  return (
    <section className={partStyles['card']} aria-label={words('DECISION')}>
      <h2>{words('DECISION')}</h2>
      <p className={partStyles['prose']}>{mediation.decision}</p>
      {offer && <TermList terms={offer.terms} caseId={dispute.id} side={side} isOwed={dispute.result === 'MEDIATED'} />}
      <h3>{words('reasons')}</h3>
      <p className={partStyles['prose']}>{mediation.reasons}</p>
    </section>
  );
}

function Signatures({ dispute, isSealed }: { dispute: PartyCase; isSealed: boolean }) {
  const words = useWords(offerWords);
  const { dateTime } = useFormat();
  const signatures = lastOffer(dispute, 'AGREEMENT')?.signatures ?? [];
  const sides = [
    ['APPLICANT', dispute.applicantName, dispute.applicantSignedAt],
    ['RESPONDENT', dispute.respondent?.name, dispute.respondentSignedAt],
  ] as const;
  return (
    <div className={styles['signatures']}>
      <h3>{words('signatures')}</h3>
      <p className={styles['sealed']} data-sealed={isSealed}>
        {isSealed ? <IconCheck size={20} aria-hidden /> : <IconClock size={20} aria-hidden />}
        {words(isSealed ? 'sealed' : 'unsealed')}
      </p>
      <dl className={styles['facts']}>
        {sides.map(([side, name, at]) => (
          <div key={side}>
            <dt>
              {words(side)} {name}
            </dt>
            <dd>
              {at ? words('signed.at', { at: dateTime(at) }) : words('signed.none')}
              {signatures.map(
                ({ id, side: signer, office }) => signer === side && office && <span key={id}> · {office}</span>,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The agreement on paper, over the page; an address is good for five minutes, so it is asked for anew. */
function PrintAgreement({ dispute, refetch }: OfCase) {
  const words = useWords(offerWords);
  const [url, setUrl] = useState<string | null>(null);
  const paperOf = (one: PartyCase | null) =>
    one?.documents.findLast(({ kind, state }) => kind === 'AGREEMENT' && state === 'ISSUED');
  const paper = paperOf(dispute);
  if (!paper?.downloadUrl) return null;
  const open = async () => {
    const fresh = paperOf(await refetch().catch(() => null))?.downloadUrl;
    if (fresh) setUrl(fresh);
    else notify.problem(words('print.failed'));
  };
  return (
    <div data-print="no">
      <Button
        variant="default"
        size="lg"
        fullWidth
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => void open()}
      >
        {words('print')}
      </Button>
      <DocumentDialog
        title={paper.title}
        url={url}
        fileName={`${paper.title} ${documentNumberInGroups(paper.number)}`}
        onStale={() => void open()}
        onClose={() => setUrl(null)}
      />
    </div>
  );
}
