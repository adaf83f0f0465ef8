import { passedOn } from './message-providers.ts';
import { keepSecrets, type Secrets } from './secrets.ts';

/**
 * Makes the certificate with which documents of an embedded system are signed, at its first start, and keeps it: good for
 * ten years, and vouched for by nobody. A command that brings its own needs none.
 */
export async function ensureDocumentCertificate(
  file: string,
  secrets: Secrets,
  env: NodeJS.ProcessEnv,
  now: Date,
): Promise<void> {
  if (secrets.documentCertificate !== null || env['DOCUMENT_CERTIFICATE']) return;
  // Needed once in the life of a home, and slow to load.
  const { selfMadeCertificate } = await import('@madang/subgraph-kit/documents/self-made-certificate');
  secrets.documentCertificate = Buffer.from(await selfMadeCertificate(now)).toString('base64');
  keepSecrets(file, secrets);
}

/** What every slice is told of the certificate; the command's own counts before the self-made one. */
export function documentCertificate({ documentCertificate: own }: Secrets, env: NodeJS.ProcessEnv) {
  return {
    ...(own === null ? {} : { DOCUMENT_CERTIFICATE: own }),
    ...passedOn(env, 'DOCUMENT_CERTIFICATE', 'DOCUMENT_CERTIFICATE_PASSWORD'),
  };
}
