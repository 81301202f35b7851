import { join, resolve } from 'node:path'
import { z } from 'zod'

const url = z.url({ message: 'must be a URL' })
const MAIL_URL = /^(smtps?|brevo):\/\//
const MAIL_URL_FORM = 'must start with smtp://, smtps:// or brevo://'
const port = z.coerce.number().int().min(0).max(65535)

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  LISTEN_HOST: z.union([z.ipv4(), z.ipv6()], { error: 'must be an IP address, like 0.0.0.0' }).optional(),
  PORT: port.default(4321),
  API_PORT: port.default(4322),
  METRICS_PORT: port.optional(),
  PICKSY_HOME: z
    .string()
    .min(1)
    .default('./var')
    .transform((path) => resolve(path)),
  PLATFORM_URL: url.optional(),
  STORE_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+(:\d+)?$/, 'must be a host, like shops.example')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  DATABASE_DIRECT_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  API_URL: url.optional(),
  PRESS_THREADS: z.coerce.number().int().min(1).max(32).default(2),
  MEILI_URL: url.optional(),
  MEILI_KEY: z.string().optional(),
  S3_ENDPOINT: url.optional(),
  S3_BUCKET: z.string().optional(),
  S3_KEY: z.string().optional(),
  S3_SECRET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_REPLICA_ENDPOINT: url.optional(),
  S3_REPLICA_BUCKET: z.string().optional(),
  S3_REPLICA_KEY: z.string().optional(),
  S3_REPLICA_SECRET: z.string().optional(),
  S3_REPLICA_REGION: z.string().default('us-east-1'),
  CLOUDINARY_URL: z.string().startsWith('cloudinary://', 'must start with cloudinary://').optional(),
  SMTP_URL: z.string().regex(MAIL_URL, MAIL_URL_FORM).optional(),
  SMTP_AUTH_URL: z.string().regex(MAIL_URL, MAIL_URL_FORM).optional(),
  MAIL_FROM: z.string().default('Picksy <no-reply@localhost>'),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  SECRET_KEY_OLD: z.string().min(32, 'must have at least 32 characters').optional(),
  DEEPL_KEY: z.string().optional(),
  TRUST_PROXY: z.stringbool().default(false),
  OFFLINE_WORKERS: z.stringbool().default(true),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

type Parsed = z.infer<typeof Environment>

/** What every process reads at its start; the addresses are filled in, so nothing else derives them. */
export type Env = Readonly<
  Omit<Parsed, 'PLATFORM_URL' | 'STORE_DOMAIN' | 'API_URL'> & {
    PLATFORM_URL: string
    STORE_DOMAIN: string
    API_URL: string
    ARTIFACTS_DIR: string
  }
>

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** The names `readEnv` knows: the compose file is checked against them. */
export const environmentNames = Object.keys(Environment.shape)

export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new EnvironmentError(`The environment is not usable.\n  ${lines.join('\n  ')}`)
  }
  const env = parsed.data
  if (env.S3_ENDPOINT && !(env.S3_BUCKET && env.S3_KEY && env.S3_SECRET)) {
    throw new EnvironmentError('S3_ENDPOINT is set: S3_BUCKET, S3_KEY and S3_SECRET are needed beside it.')
  }
  const platform = (env.PLATFORM_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, '')
  return Object.freeze({
    ...env,
    PLATFORM_URL: platform,
    STORE_DOMAIN: env.STORE_DOMAIN ?? new URL(platform).host,
    API_URL: (env.API_URL ?? `http://127.0.0.1:${env.API_PORT}`).replace(/\/$/, ''),
    ARTIFACTS_DIR: join(env.PICKSY_HOME, 'artifacts'),
  })
}

/** The connection that may LISTEN, migrate and run jobs: never a transaction pooler. */
export function directDatabaseUrl(env: Env): string {
  const address = env.DATABASE_DIRECT_URL ?? env.DATABASE_URL
  if (!address) {
    throw new EnvironmentError(
      'DATABASE_URL is not set. `npm start` brings its own database; a single process needs one.',
    )
  }
  return address
}
