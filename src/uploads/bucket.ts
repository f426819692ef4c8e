import type { Config, Plugin } from 'payload'
import { storeUploadsIn } from './storeUploadsIn.js'

/** A bucket of S3, or of a server that speaks as S3 does: then `endpoint` is its address. */
export type Bucket = {
  bucket: string
  region?: string
  endpoint?: string
  accessKeyId?: string
  secretAccessKey?: string
}

/** Milliseconds: a save waits for its file, and others may wait for the save. */
const patience = { connectionTimeout: 3_000, requestTimeout: 20_000 }

/**
 * Without keys the SDK looks where it always does: its own variables, its files, the role of the
 * machine.
 */
function clientFor({ region = 'us-east-1', endpoint, accessKeyId, secretAccessKey }: Bucket) {
  const agent = { keepAlive: true, maxSockets: 100 }
  return {
    region,
    maxAttempts: 2,
    requestHandler: { ...patience, httpAgent: agent, httpsAgent: agent },
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    // Others have no name of a host for each bucket, and do not all know the SDK's newer checksums.
    ...(endpoint
      ? {
          endpoint,
          forcePathStyle: true,
          requestChecksumCalculation: 'WHEN_REQUIRED' as const,
          responseChecksumValidation: 'WHEN_REQUIRED' as const,
        }
      : {}),
  }
}

/**
 * Keeps the files of a collection in a bucket. They are read through the app as before, so that
 * access stays what it is.
 */
export async function bucketFor(collection: string, settings: Bucket): Promise<Plugin> {
  // Loaded where it is wanted: the SDK is large.
  const { s3Storage } = await import('@payloadcms/storage-s3')
  const store = s3Storage({
    bucket: settings.bucket,
    clientCacheKey: `${settings.endpoint ?? 's3'}/${settings.bucket}`,
    collections: { [collection]: true },
    config: clientFor(settings),
  })
  return async (config: Config) => {
    // Stock adds a part to the panel, in place, for uploads that go past the app.
    const stored = await store({
      ...config,
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          providers: [...(config.admin?.components?.providers ?? [])],
        },
        dependencies: { ...config.admin?.dependencies },
      },
    })
    return {
      ...stored,
      admin: config.admin,
      collections: stored.collections?.map((each) =>
        each.slug === collection ? storeUploadsIn(each) : each,
      ),
    }
  }
}
