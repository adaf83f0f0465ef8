import { defineEntity, p } from '@mikro-orm/core';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntryRow',
  tableName: 'audit_entry',
  properties: {
    id: p.uuid().primary(),
    act: p.text(),
    subjectType: p.text(),
    subjectId: p.text(),
    actorId: p.uuid().nullable(),
    actorAccount: p.text().nullable(),
    data: p.json<Record<string, unknown>>(),
    occurredAt: p.datetime(3),
    digest: p.text(),
  },
});

/** An act that is on record; written by {@link audit} alone. */
export class AuditEntryRow extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntryRow);

const AuditSealSchema = defineEntity({
  name: 'AuditSealRow',
  tableName: 'audit_seal',
  properties: {
    seq: p.bigint('number').primary().autoincrement(false),
    entryId: p.uuid().unique('audit_seal_entry_id_unique'),
    previous: p.text(),
    hash: p.text(),
  },
});

/** Row of the chain over the entries; written by the sealer alone. */
export class AuditSealRow extends AuditSealSchema.class {}
AuditSealSchema.setClass(AuditSealRow);

/** Tables that are read as rows. */
export const auditRows = [AuditEntrySchema, AuditSealSchema];
