import type { Bucket } from './bucket.js'

type Variables = Record<string, string | undefined>

/**
 * Where the environment says that uploads are kept: a bucket, else a folder, else where the app
 * keeps them by itself.
 */
export const uploadsFromEnvironment = ({
  S3_BUCKET,
  S3_REGION,
  S3_ENDPOINT,
  S3_ACCESS_KEY_ID,
  S3_SECRET_ACCESS_KEY,
  UPLOADS,
}: Variables): Bucket | string | undefined =>
  S3_BUCKET
    ? {
        bucket: S3_BUCKET,
        region: S3_REGION || undefined,
        endpoint: S3_ENDPOINT || undefined,
        accessKeyId: S3_ACCESS_KEY_ID,
        secretAccessKey: S3_SECRET_ACCESS_KEY,
      }
    : UPLOADS || undefined
