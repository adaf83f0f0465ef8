import { z } from 'zod';
import { s3Place } from './s3-store.ts';

/** What a slice that holds files reads from its environment. */
export const filesEnvironment = {
  /** Folder for uploads under way, and for the objects themselves unless FILES_S3 says where those lie. */
  FILES_DIR: z.string().min(1).optional(),
  /** Place in S3, as JSON: bucket, region, endpoint, prefix, accessKeyId, secretAccessKey. */
  FILES_S3: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(s3Place)
    .optional(),
  /** Malware scanner: host:port or the path of a socket. */
  CLAMD_ADDRESS: z.string().min(1).optional(),
  /** 1 keeps every file locked away while the scanner cannot be asked. */
  CLAMD_REQUIRED: z.enum(['0', '1']).optional(),
};

/** Places and walls of files in the world a slice runs in. */
export type FilesEnvironment = z.infer<z.ZodObject<typeof filesEnvironment>>;
