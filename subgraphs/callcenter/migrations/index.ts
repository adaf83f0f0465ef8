import { addCustomerAndAgent } from './Migration20261121T0100_add_customer_and_agent.ts';
import { addTicket } from './Migration20261121T0200_add_ticket.ts';
import { wallOffRows } from './Migration20261122T0330_wall_off_rows.ts';
import { sealCustomer } from './Migration20261122T0340_seal_customer.ts';
import { addCustomerEmail } from './Migration20261128T0100_add_customer_email.ts';
import { recordReturns } from './Migration20261128T0415_record_returns.ts';
import { addTelephony } from './Migration20261129T0100_add_telephony.ts';
import { addCustomerMid } from './Migration20261129T0110_add_customer_mid.ts';
import { wholeTicket } from './Migration20261129T0200_whole_ticket.ts';
import { addTicketDraft } from './Migration20261129T0210_add_ticket_draft.ts';
import { addWorklist } from './Migration20261129T0220_add_worklist.ts';
import { addTicketWatch } from './Migration20261129T0230_add_ticket_watch.ts';
import { addAgentLeft } from './Migration20261129T0240_add_agent_left.ts';
import { addFaqAndReplyTemplate } from './Migration20261129T0400_add_faq_and_reply_template.ts';
import { addEvidence } from './Migration20261129T0420_add_evidence.ts';
import { indexTheDay } from './Migration20261129T0500_index_the_day.ts';
import { takeQuestions } from './Migration20261129T0510_take_questions.ts';
import { takeMails } from './Migration20261129T0900_take_mails.ts';
import { addDeskReport } from './Migration20261129T0910_add_desk_report.ts';
import { addQualitySample } from './Migration20261129T0920_add_quality_sample.ts';
import { addCallControl } from './Migration20261129T0930_add_call_control.ts';
import { addCustomerMerge } from './Migration20261129T1020_add_customer_merge.ts';

/** Migrations of this slice, oldest first. */
export const migrations = [
  addCustomerAndAgent,
  addTicket,
  wallOffRows,
  sealCustomer,
  addCustomerEmail,
  recordReturns,
  addTelephony,
  addCustomerMid,
  wholeTicket,
  addTicketDraft,
  addWorklist,
  addTicketWatch,
  addAgentLeft,
  addFaqAndReplyTemplate,
  addEvidence,
  indexTheDay,
  takeQuestions,
  takeMails,
  addDeskReport,
  addQualitySample,
  addCallControl,
  addCustomerMerge,
];
