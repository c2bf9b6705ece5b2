import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError } from '../../problems.ts'
import { flush } from '../flush.ts'
import { storeProblems } from '../problems.ts'
import { MAJOR } from './program.ts'
import { giveFile, giveFiles, runBy, type Way } from './way.ts'

/** A role of our own PostgreSQL that can sign in. */
export interface Login {
  readonly user: string
  readonly password: string
}

/** The two roles: the one that owns the database and migrates, and the one that the application works with. */
export interface Logins {
  readonly owner: Login
  readonly application: Login
}

/** The database inside the cluster. */
export const DATABASE = 'waarom'
/** Stands in the cluster, so that its passwords are there when it is, and are gone when it is. */
const LOGINS = 'waarom-logins.json'
const MAKING = 'postgres.making-'

/** Only our two roles may come in, to our database, with their password; the superuser of the cluster may not. */
const ACCESS = ['local', 'host']
  .map((kind) => `${kind} ${DATABASE} waarom_owner,waarom_app ${kind === 'host' ? '127.0.0.1/32 ' : ''}scram-sha-256\n`)
  .join('')

/**
 * Makes the cluster when there is none: beside its place, and put there by one rename when everything in it is done. What
 * a killed start left beside it is thrown away.
 * @returns its logins
 * @throws ProblemError when something else stands in its place, or its files are another's or of another release
 */
export async function readyCluster(folder: string, bin: string, way: Way): Promise<Logins> {
  const cluster = join(folder, 'postgres')
  await sweep(folder)
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) await make(folder, cluster, bin, way)
  refuseForeign(cluster, way)
  giveFiles(way, cluster)
  return readLogins(cluster)
}

/** The logins of a cluster that is whole. */
export function readLogins(cluster: string): Logins {
  return JSON.parse(readFileSync(join(cluster, LOGINS), 'utf8')) as Logins
}

/** What an initdb that outlived its start still writes in cannot always be removed; then the next start does. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(MAKING)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => {})
}

async function make(folder: string, cluster: string, bin: string, way: Way): Promise<void> {
  const beside = join(folder, `${MAKING}${crypto.randomUUID()}`)
  await mkdir(beside, { mode: 0o700 })
  giveFile(way, beside)
  await runBy(way, join(bin, 'initdb'), initdbArguments(beside), folder)
  const logins: Logins = { owner: login('waarom_owner'), application: login('waarom_app') }
  await writeFile(join(beside, 'pg_hba.conf'), ACCESS, { mode: 0o600 })
  await runBy(way, join(bin, 'postgres'), SINGLE(beside), folder, firstStatements(logins))
  await writeFile(join(beside, LOGINS), JSON.stringify(logins), { mode: 0o600 })
  giveFile(way, join(beside, LOGINS))
  await runBy(way, join(bin, 'initdb'), ['--sync-only', '--pgdata', beside, ...SYNC_METHOD], folder)
  await rm(cluster, { recursive: true, force: true })
  await rename(beside, cluster)
  await flush(folder)
}

const login = (user: string): Login => ({ user, password: randomBytes(24).toString('base64url') })

/** How a cluster is made: nobody may come in yet, and nothing is written to the disk for good yet. */
export function initdbArguments(beside: string): string[] {
  return [
    ...['--pgdata', beside, '--username', 'postgres', '--auth', 'reject', '--encoding', 'UTF8'],
    ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...['--data-checksums', '--no-instructions', '--no-sync'],
  ]
}

/** Everything is written to the disk once, when it is all there; Linux can do so without a visit to every file. */
const SYNC_METHOD = process.platform === 'linux' ? ['--sync-method', 'syncfs'] : []

/** Without a server, and so without a way in: one process that reads statements, a line each, and stops at a mistake. */
const SINGLE = (beside: string) => ['--single', '-F', '-D', beside, '-c', 'exit_on_error=on', 'postgres']

function firstStatements({ owner, application }: Logins): string {
  return [
    ...[owner, application].map(({ user, password }) => `create role ${user} login password '${password}'`),
    `create database ${DATABASE} owner ${owner.user}`,
    `revoke all on database ${DATABASE} from public`,
    `grant connect on database ${DATABASE} to ${application.user}`,
    '',
  ].join('\n')
}

function refuseForeign(cluster: string, way: Way): void {
  const uid = process.getuid?.()
  const { uid: owner } = statSync(cluster)
  if (uid !== undefined && owner !== uid && way !== 'nobody')
    throw new ProblemError(storeProblems.make('folder-of-another', { folder: cluster, owner: String(owner) }))
  const version = join(cluster, 'PG_VERSION')
  if (!existsSync(version) || !existsSync(join(cluster, LOGINS)))
    throw new ProblemError(storeProblems.make('not-a-cluster', { folder: cluster }))
  const found = readFileSync(version, 'utf8').trim()
  if (found !== MAJOR)
    throw new ProblemError(storeProblems.make('other-version', { folder: cluster, found, expected: MAJOR }))
}
