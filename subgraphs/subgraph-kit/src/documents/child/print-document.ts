import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import pdfmake from 'pdfmake';
import type { PrintedDocument, PrintTask } from '../document-body.ts';
import { openFonts } from './fonts.ts';
import { sheetsOf } from './sheet.ts';

/** Bytes that are left for the signature: a chain of three certificates fits. */
const SIGNATURE_BYTES = 12_288;

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);
openFonts();

/** Prints a document; one that is to be issued has a place for its signature. */
export async function printDocument(task: PrintTask): Promise<PrintedDocument> {
  const definition = sheetsOf(task);
  const footer = definition.footer;
  let pages = 0;
  if (typeof footer === 'function') {
    definition.footer = (page, count, size) => {
      pages = count;
      return footer(page, count, size);
    };
  }
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  return { bytes: task.imprint ? withPlace(bytes, task) : bytes, pages };
}

function withPlace(pdf: Buffer, { body, imprint }: PrintTask): Buffer {
  return plainAddPlaceholder({
    pdfBuffer: pdf,
    reason: imprint ? `Madang document ${imprint.number}` : '',
    contactInfo: body.contact ?? '',
    name: body.office,
    location: 'KR',
    ...(imprint ? { signingTime: new Date(imprint.at) } : {}),
    signatureLength: SIGNATURE_BYTES,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
    appName: 'Madang',
  });
}
