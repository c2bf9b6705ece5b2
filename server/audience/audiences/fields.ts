import type { Field } from '@waarom/audience/relevance/fields/field.ts'
import { FIELDS, isFieldId } from '@waarom/audience/relevance/fields/fields.ts'
import { en } from '@waarom/audience/relevance/words/en.ts'
import { nl } from '@waarom/audience/relevance/words/nl.ts'
import type { z } from 'zod'
import { type fieldsAnswer, OPERATORS, SCOPES } from './rule-ask.ts'

type Answer = z.infer<typeof fieldsAnswer>

/** What a relevance rule can test, in the order in which people choose. */
export const FIELDS_TOLD: Answer = {
  fields: Object.entries(FIELDS).flatMap(told),
  operators: OPERATORS.map((id) => ({ id, names: { nl: nl.operators[id], en: en.operators[id] } })),
}

function told([id, { type, operators, choices, scopes }]: readonly [string, Field]): Answer['fields'] {
  if (!isFieldId(id)) return []
  const narrowed = SCOPES.flatMap((scope) => {
    const from = scopes[scope]
    return from === undefined ? [] : [{ id: scope, choices: from === 'window' ? null : from }]
  })
  const names = { nl: nl.fields[id].name, en: en.fields[id].name }
  return [{ id, names, type, operators: [...operators], choices, scopes: narrowed }]
}
