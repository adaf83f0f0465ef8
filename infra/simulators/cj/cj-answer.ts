import type { FastifyReply } from 'fastify';
import { answerUnlessTold, type ProviderParts, type Switch } from '../switches.ts';
import type { CjParcels } from './parcels.ts';

/** The client that CJ knows. */
export interface CjAccount {
  readonly customer: string;
  readonly businessNumber: string;
}

/** What CJ keeps and works with. */
export interface CjRoom extends ProviderParts {
  readonly account: CjAccount;
  readonly told: Switch;
  readonly parcels: CjParcels;
  readonly nextInvoice: () => string;
}

/** A question that came with a good token, and where it is answered. */
interface CjOperation {
  readonly data: Readonly<Record<string, unknown>>;
  readonly reply: FastifyReply;
}

/** Adds an operation by its name. */
export type AddOperation = (name: string, work: (operation: CjOperation) => Promise<unknown>) => void;

/** Answers as CJ does when it has done what was asked. */
export function accept(reply: FastifyReply, told: Switch, data: object): Promise<unknown> {
  return answerUnlessTold(reply, told, { RESULT_CD: 'S', RESULT_DETAIL: 'Success', DATA: data });
}

/** Answers as CJ does when it has not: with 200 all the same. */
export function refuse(reply: FastifyReply, detail: string): FastifyReply {
  return reply.send({ RESULT_CD: 'E', RESULT_DETAIL: detail });
}
