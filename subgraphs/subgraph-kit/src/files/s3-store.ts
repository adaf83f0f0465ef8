import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import type { ObjectStore } from './object-store.ts';

/** Where objects lie in S3 or a store that speaks like it. */
export const s3Place = z.object({
  bucket: z.string().min(1),
  region: z.string().default('ap-northeast-2'),
  /** Address of a store that is not Amazon's. */
  endpoint: z.url().optional(),
  prefix: z.string().default(''),
  /** Left out where the machine itself is let in. */
  accessKeyId: z.string().optional(),
  secretAccessKey: z.string().optional(),
});

/** Place in S3, as {@link s3Place} reads it. */
export type S3Place = z.infer<typeof s3Place>;

/** Keeps objects in a bucket. */
export function s3Store({ bucket, region, endpoint, prefix, accessKeyId, secretAccessKey }: S3Place): ObjectStore {
  const client = new S3Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    // Stores other than Amazon's do not all know the newer check sums; what we read is authenticated by ourselves.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const placeOf = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}` });
  return {
    async write(key, bytes) {
      await client.send(
        new PutObjectCommand({ ...placeOf(key), Body: bytes, ContentType: 'application/octet-stream' }),
      );
    },
    async *read(key) {
      const { Body } = await client.send(new GetObjectCommand(placeOf(key)));
      if (!Body) throw new Error('an object without bytes');
      for await (const part of Body.transformToWebStream()) yield part;
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(placeOf(key)));
    },
  };
}
