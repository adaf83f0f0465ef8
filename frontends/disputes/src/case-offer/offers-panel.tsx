import { Faint, Panel, Prose, useFormat, useWords } from '@madang/frontend-kit';
import type { CaseSide } from '../gql/graphql.ts';
import { offerWords } from './offer-words.ts';
import type { OfferedCase, ShownOffer } from './offers-fragment.ts';
import { TermRow } from './term-row.tsx';
import styles from './offers.module.css';

const SIDES = ['APPLICANT', 'RESPONDENT'] as const satisfies readonly CaseSide[];

/** The last offer of each kind, the newest first, with what is owed and who signed. */
export function OffersPanel({ dispute }: { dispute: OfferedCase }) {
  const words = useWords(offerWords);
  const last = (['DECISION', 'AGREEMENT', 'RECOMMENDATION'] as const)
    .map((kind) => dispute.offers.findLast((offer) => offer.kind === kind))
    .filter((offer) => offer !== undefined)
    .toSorted((one, other) => other.madeAt.localeCompare(one.madeAt));
  return last.map((offer) => (
    <Panel key={offer.id} title={`${words(`kind.${offer.kind}`)} ${words('round', { round: String(offer.round) })}`}>
      <Offer offer={offer} open={offer.terms.some(({ state }) => state !== 'PROPOSED') ? dispute.termsOpen : 0} />
    </Panel>
  ));
}

function Offer({ offer, open }: { offer: ShownOffer; open: number }) {
  const words = useWords(offerWords);
  const { shortDateTime } = useFormat();
  return (
    <div className={styles['offer']}>
      <Faint>{shortDateTime(offer.madeAt)}</Faint>
      <Prose>{offer.text}</Prose>
      {offer.terms.length > 0 && (
        <ul className={styles['owed']} aria-label={words('terms')}>
          {offer.terms.map((term) => (
            <TermRow key={term.id} term={term} owed={term.state !== 'PROPOSED'} />
          ))}
        </ul>
      )}
      {open > 0 && <p className={styles['remark']}>{words('open', { count: open })}</p>}
      {offer.kind === 'AGREEMENT' && <Signatures signatures={offer.signatures} />}
    </div>
  );
}

function Signatures({ signatures }: { signatures: ShownOffer['signatures'] }) {
  const words = useWords(offerWords);
  const { dateTime } = useFormat();
  return SIDES.map((side) => {
    const signature = signatures.find((each) => each.side === side);
    const signer = signature && [signature.signerName, signature.office].filter(Boolean).join(' · ');
    return (
      <p key={side} className={styles['signature']}>
        <strong>{words(`signature.${side}`)}</strong>{' '}
        {signature
          ? `${words('signature.at', { at: dateTime(signature.signedAt) })} ${signer}`
          : words('signature.none')}
      </p>
    );
  });
}
