import { z } from 'zod';

/** What a slice that issues documents reads from its environment. */
export const documentsEnvironment = {
  /** Address at which people find the system: documents are verified there. */
  PUBLIC_ORIGIN: z.url().optional(),
  /** Certificate chain and key that documents are signed with, in PEM, or that in base64. */
  DOCUMENT_CERTIFICATE: z.string().min(1).optional(),
  /** Password of the key, where it has one. */
  DOCUMENT_CERTIFICATE_PASSWORD: z.string().min(1).optional(),
};

/** What documents need of the world a slice runs in. */
export type DocumentsEnvironment = z.infer<z.ZodObject<typeof documentsEnvironment>>;
