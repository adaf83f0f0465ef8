import { seoulDay, type Recipient } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { businessRecipient, BusinessRow } from '../business/index.ts';
import type { NoticedCase } from '../case-notice/index.ts';
import { OfficerRow } from '../officer/index.ts';
import { subjectOf } from './case-clock.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { casePersonal } from './dispute-case.personal.ts';

/** A case as its notices need it, in clear; it is shown to nobody but those it is written to. */
export async function noticedCase(tx: EntityManager, dispute: DisputeCaseRow): Promise<NoticedCase> {
  const business = dispute.respondentId ? await tx.findOne(BusinessRow, dispute.respondentId) : null;
  const officer = dispute.officerId ? await tx.findOne(OfficerRow, dispute.officerId) : null;
  const applicant = await applicantOf(tx, dispute);
  const respondent = business && (await businessRecipient(tx, business));
  return {
    subject: subjectOf(dispute),
    paper: {
      number: dispute.number,
      title: dispute.title,
      applicantName: applicant.name,
      respondentName: business?.name ?? '',
      officerName: officer?.name ?? '',
      openedOn: seoulDay(dispute.openedAt),
    },
    facts: dispute.facts,
    settleBy: seoulDay(dispute.dueAt),
    applicant,
    respondent,
  };
}

async function applicantOf(tx: EntityManager, dispute: DisputeCaseRow): Promise<Recipient> {
  return {
    side: 'APPLICANT',
    name: (await casePersonal.open(tx, dispute, 'applicantName')) ?? '',
    email: await casePersonal.open(tx, dispute, 'applicantEmail'),
    phone: await casePersonal.open(tx, dispute, 'applicantPhone'),
    address: await casePersonal.open(tx, dispute, 'applicantAddress'),
    customerId: dispute.customerId ?? null,
  };
}
