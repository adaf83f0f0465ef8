import {
  audit,
  decide,
  hasRole,
  nationalDigits,
  newId,
  refuse,
  wholeAct,
  type Context,
  type Refusal,
} from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { businessName, businessPersonal, BusinessRow } from '../business/index.ts';
import { changeProcess } from './change-process.ts';
import type { PartnerCode } from './company-change-words.ts';
import { CompanyChangeRow } from './company-change.entity.ts';
import { companyChangePersonal } from './company-change.personal.ts';
import type { ChangeRole } from './company-change.ts';

const PHONE = /^0\d{7,11}$|^1[5-8]\d{6}$/;
const LENGTHS = { name: 200, address: 300, reason: 2000, contactName: 60 } as const;

/** Who is in charge at a business; what is not said stays, an empty text takes away. */
export interface PartnerContact {
  readonly contactName?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** A business says itself whom to reach there; that holds for all its cases (K23). */
export async function changePartnerContact(
  { em, actor, now }: Context,
  said: PartnerContact,
): Promise<BusinessRow | Refusal<PartnerCode>> {
  const email = said.email?.trim();
  const phone = said.phone && nationalDigits(said.phone);
  if (email && !z.email().safeParse(email).success) return refuse('EMAIL_INVALID', ['input', 'email']);
  if (phone && !PHONE.test(phone)) return refuse('PHONE_INVALID', ['input', 'phone']);
  if ((said.contactName ?? '').length > LENGTHS.contactName) return refuse('TEXT_TOO_LONG', ['input', 'contactName']);
  return wholeAct<BusinessRow, PartnerCode>(em, async (tx) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const business = actor.business && (await tx.findOne(BusinessRow, { id: actor.business }, lock));
    if (!business) return refuse('BUSINESS_UNKNOWN');
    const values = {
      ...(said.contactName === undefined ? {} : { contactName: said.contactName?.trim() || null }),
      ...(said.email === undefined ? {} : { email: email || null }),
      ...(said.phone === undefined ? {} : { phone: phone || null }),
    };
    const { address: _sealedAnew, ...changed } = await businessPersonal.change(tx, business, values);
    Object.assign(business, changed);
    const subject = { type: 'Business', id: business.id };
    await audit(tx, { act: 'business.changeContact', subject, actor, data: { changed: Object.keys(values) } }, now);
    return business;
  });
}

/** What a business wants changed about itself. */
export interface AskedChange {
  readonly name?: string | null;
  readonly address?: string | null;
  readonly reason: string;
}

/** A business asks that its company data be changed; one request at a time (K23). */
export async function askCompanyChange(
  { em, actor, now }: Context,
  input: AskedChange,
): Promise<CompanyChangeRow | Refusal<PartnerCode>> {
  const name = businessName(input.name ?? '') || null;
  const address = input.address?.trim() || null;
  const reason = input.reason.trim();
  if (name === null && address === null) return refuse('CHANGE_MISSING', ['input', 'name']);
  if (reason === '') return refuse('REASON_MISSING', ['input', 'reason']);
  const long = tooLong({ name, address, reason });
  if (long) return refuse('TEXT_TOO_LONG', ['input', long]);
  return wholeAct<CompanyChangeRow, PartnerCode>(em, async (tx) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
    const business = actor.business && (await tx.findOne(BusinessRow, { id: actor.business }, lock));
    if (!business) return refuse('BUSINESS_UNKNOWN');
    const businessId = business.id;
    if ((await tx.count(CompanyChangeRow, { businessId, state: 'ASKED' })) > 0) return refuse('CHANGE_ASKED');
    const id = newId();
    const change = tx.create(CompanyChangeRow, {
      id,
      businessId,
      state: 'ASKED',
      name,
      reason,
      answer: null,
      askedAt: now,
      endedAt: null,
      ...(await companyChangePersonal.seal(tx, id, { address })),
    });
    const subject = { type: 'Business', id: businessId };
    await audit(tx, { act: 'company-change.ask', subject, actor, data: { changeId: id } }, now);
    return change;
  });
}

/** Ends a request: a lead approves it, and the data is changed, or declines; the business takes it back. */
export async function endCompanyChange(
  { em, actor, now }: Context,
  {
    changeId,
    step,
    answer,
  }: { readonly changeId: string; readonly step: 'approve' | 'decline' | 'takeBack'; readonly answer?: string | null },
): Promise<CompanyChangeRow | Refusal<PartnerCode>> {
  if (step === 'decline' && !answer?.trim()) return refuse('REASON_MISSING', ['input', 'answer']);
  if ((answer ?? '').length > LENGTHS.reason) return refuse('TEXT_TOO_LONG', ['input', 'answer']);
  return wholeAct<CompanyChangeRow, PartnerCode>(em, async (tx) => {
    const change = await tx.findOne(CompanyChangeRow, { id: changeId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!change) return refuse('CHANGE_UNKNOWN', ['input', 'changeId']);
    const roles: ChangeRole[] = [];
    if (hasRole(actor, 'LEAD')) roles.push('LEAD');
    if (actor.business === change.businessId) roles.push('BUSINESS');
    const decision = decide(changeProcess, step, change, roles);
    if (!decision.allowed) return refuse(decision.code);
    if (decision.to === 'APPROVED') {
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const business = await tx.findOneOrFail(BusinessRow, { id: change.businessId }, lock);
      // Of two approvals of one name the second waits here.
      if (change.name)
        await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`business|${change.name}`]);
      if (change.name && (await tx.count(BusinessRow, { name: change.name, id: { $ne: business.id } })) > 0)
        return refuse('NAME_TAKEN');
      if (change.name) business.name = change.name;
      const address = await companyChangePersonal.open(tx, change, 'address');
      if (address) Object.assign(business, await businessPersonal.change(tx, business, { address }));
    }
    Object.assign(change, { state: decision.to, answer: answer?.trim() || null, endedAt: now });
    const subject = { type: 'Business', id: change.businessId };
    await audit(tx, { act: `company-change.${step}`, subject, actor, data: { changeId } }, now);
    return change;
  });
}

/** Field whose text is too long; null when none is. */
function tooLong(texts: Readonly<Record<'name' | 'address' | 'reason', string | null>>): string | null {
  const fields = ['name', 'address', 'reason'] as const;
  return fields.find((field) => (texts[field] ?? '').length > LENGTHS[field]) ?? null;
}
