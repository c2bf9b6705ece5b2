import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ruleJsonSchema } from '@waarom/audience/relevance/schema.ts'
import { reportJsonSchema } from '@waarom/purpose/report/schema.ts'
import { configJsonSchema } from './config/schema.ts'

/** The published JSON schemas: path from the root of the repository, and text. */
export function schemaPages(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: 'docs/reference/report.schema.json', text: reportJsonSchema() },
    { path: 'docs/reference/config.schema.json', text: configJsonSchema() },
    {
      path: 'docs/reference/relevance-rule.schema.json',
      text: `${JSON.stringify({ title: 'Relevance rule', ...ruleJsonSchema() }, null, 2)}\n`,
    },
  ]
}

if (import.meta.main)
  for (const { path, text } of schemaPages()) writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), text)
