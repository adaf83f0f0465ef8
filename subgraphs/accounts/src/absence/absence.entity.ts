import { defineEntity, p } from '@mikro-orm/core';

const AbsenceDeclarationSchema = defineEntity({
  name: 'AbsenceDeclarationRow',
  tableName: 'absence_declaration',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    personName: p.text(),
    substituteId: p.uuid(),
    substituteName: p.text(),
    /** Titles in which the substitute stands in: those that both hold. */
    roles: p.array(),
    team: p.text().nullable(),
    awayFrom: p.datetime(3),
    awayUntil: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    declaredById: p.uuid(),
    declaredByName: p.text(),
    declaredAt: p.datetime(3),
  },
});

/** Time for which somebody said that they are away, and who stands in. */
export class AbsenceDeclarationRow extends AbsenceDeclarationSchema.class {}
AbsenceDeclarationSchema.setClass(AbsenceDeclarationRow);

/** Tables of absences that were declared here. */
export const absenceRows = [AbsenceDeclarationSchema];
