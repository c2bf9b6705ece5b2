export { check } from '@waarom/purpose/check.ts'
export { parse } from '@waarom/purpose/mail/parse.ts'
