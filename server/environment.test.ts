import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageOf, readEnvironment } from './environment.ts'

test('has a default for everything', () => {
  expect(readEnvironment({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    trustProxy: false,
    logLevel: 'info',
    checksPerMinute: null,
    workers: 2,
    metricsToken: null,
    url: null,
    secretFile: resolve('data/keys/secret'),
    provider: null,
    store: { kind: 'embedded', folder: resolve('data'), keyFile: resolve('data/keys/ledger.key') },
    beginning: { language: 'en', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    secondReader: null,
  })
})

test('says which variable is wrong, all at once', () => {
  expect(() => readEnvironment({ PORT: 'abc', WAAROM_LOG: 'loud' })).toThrow(/PORT[\s\S]*WAAROM_LOG/)
})

test.each(['0x50', '1e3', ' 8080', '80.5', '-1', '70000'])('a port is a whole number: %j', (port) => {
  expect(() => readEnvironment({ PORT: port })).toThrow('PORT: a whole number from 0 to 65535')
})

test.each([
  { WAAROM_WORKERS: '17' },
  { WAAROM_METRICS_TOKEN: 'short' },
  { WAAROM_METRICS_TOKEN: 'with spaces in between' },
])('work and metrics have their measure: %j', (variables) =>
  expect(() => readEnvironment(variables)).toThrow(Object.keys(variables)[0]),
)

test('a mistyped variable of ours is no silence', () => {
  expect(() => readEnvironment({ WAAROM_HOTS: '0.0.0.0' })).toThrow('WAAROM_HOTS')
})

test('a database of the operator takes the place of ours', () => {
  const url = 'postgres://app@db.example.org/waarom'
  expect(readEnvironment({ DATABASE_URL: url }).store).toEqual({
    kind: 'url',
    url,
    migrateUrl: null,
    keyFile: resolve('data/keys/ledger.key'),
  })
})

test.each([
  [
    { DATABASE_URL: 'mysql://app:secret@db.example.org/waarom' },
    'DATABASE_URL: an address that begins with postgres://',
  ],
  [{ WAAROM_MIGRATE_URL: 'postgres://owner@db.example.org/waarom' }, 'WAAROM_MIGRATE_URL: goes only with DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://db.example.org/x', WAAROM_DATA: 'here' }, 'WAAROM_DATA: not used with DATABASE_URL'],
])('where the data are is said in one way: %j', (variables, message) => {
  expect(() => readEnvironment(variables)).toThrow(message)
})

test('the key can be anywhere, and is else with the data', () => {
  const keyOf = (variables: Record<string, string>) => readEnvironment(variables).store.keyFile
  expect(keyOf({ WAAROM_DATA: 'here' })).toBe(resolve('here/keys/ledger.key'))
  expect(keyOf({ WAAROM_DATA: 'here', WAAROM_KEY_FILE: '/safe/key' })).toBe(resolve('/safe/key'))
})

test('a password is not repeated in what is wrong', () => {
  expect(() => readEnvironment({ DATABASE_URL: 'db.example.org:secret' })).not.toThrow('secret')
})

test('an installation begins in the language of the machine', () => {
  expect(languageOf({ LANG: 'nl_NL.UTF-8' })).toBe('nl')
  expect(languageOf({ LANG: 'nl_NL.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toBe('en')
})

test('behind a proxy it is said where people find the server, by its address alone', () => {
  expect(() => readEnvironment({ WAAROM_TRUST_PROXY: 'true' })).toThrow('WAAROM_URL: needed with')
  expect(() => readEnvironment({ WAAROM_URL: 'https://example.org/waarom' })).toThrow('without a path')
  expect(() => readEnvironment({ WAAROM_URL: 'waarom.example.org' })).toThrow('http:// or https://')
  const { url, trustProxy } = readEnvironment({ WAAROM_TRUST_PROXY: 'true', WAAROM_URL: 'https://waarom.example.org' })
  expect({ url, trustProxy }).toEqual({ url: 'https://waarom.example.org', trustProxy: true })
})

test('the secret stands with the data, or where the operator says', () => {
  expect(readEnvironment({ WAAROM_DATA: '/srv/w' }).secretFile).toBe(resolve('/srv/w/keys/secret'))
  expect(readEnvironment({ WAAROM_SECRET_FILE: '/run/secrets/w' }).secretFile).toBe(resolve('/run/secrets/w'))
})

describe('single sign-on', () => {
  const whole = {
    WAAROM_URL: 'https://waarom.example.org',
    WAAROM_OIDC_ISSUER: 'https://id.example.org',
    WAAROM_OIDC_CLIENT_ID: 'waarom',
    WAAROM_OIDC_CLIENT_SECRET_FILE: '/run/secrets/oidc',
  }

  test('is set by its address, its client and the secret, and says what a claim gives', () => {
    const map = '{"legal": "counsel", "mail": ["marketer", "reader"]}'
    const variables = { ...whole, WAAROM_OIDC_ROLE_CLAIM: 'groups', WAAROM_OIDC_ROLE_MAP: map }
    expect(readEnvironment(variables).provider).toEqual({
      issuer: 'https://id.example.org',
      clientId: 'waarom',
      clientSecret: { file: '/run/secrets/oidc' },
      scope: 'openid email profile',
      roles: { claim: 'groups', map: { legal: ['counsel'], mail: ['marketer', 'reader'] } },
    })
  })

  test.each([
    [{ WAAROM_URL: '' }, 'WAAROM_URL: needed with WAAROM_OIDC_ISSUER'],
    [{ WAAROM_OIDC_ISSUER: '' }, 'WAAROM_OIDC_CLIENT_ID: goes only with WAAROM_OIDC_ISSUER'],
    [{ WAAROM_OIDC_ISSUER: 'http://id.example.org' }, 'WAAROM_OIDC_ISSUER: an address that begins with https://'],
    [{ WAAROM_OIDC_CLIENT_ID: '' }, 'WAAROM_OIDC_CLIENT_ID: needed'],
    [{ WAAROM_OIDC_CLIENT_SECRET_FILE: '' }, 'WAAROM_OIDC_CLIENT_SECRET: needed'],
    [{ WAAROM_OIDC_CLIENT_SECRET: 'x' }, 'WAAROM_OIDC_CLIENT_SECRET: needed'],
    [{ WAAROM_OIDC_ROLE_CLAIM: 'groups' }, 'WAAROM_OIDC_ROLE_MAP: WAAROM_OIDC_ROLE_CLAIM and this go together'],
    [{ WAAROM_OIDC_ROLE_CLAIM: 'groups', WAAROM_OIDC_ROLE_MAP: '{"x": "boss"}' }, 'WAAROM_OIDC_ROLE_MAP: JSON as'],
    [{ WAAROM_OIDC_SCOPE: 'email' }, 'WAAROM_OIDC_SCOPE: openid'],
  ])('that is set by half says what is missing: %j', (other, message) => {
    expect(() => readEnvironment({ ...whole, ...other })).toThrow(message)
  })
})
