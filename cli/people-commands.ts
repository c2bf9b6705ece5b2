import { CONSENT_PURPOSES } from '@waarom/audience/consent/purpose.ts'
import { LEGAL_BASES } from '@waarom/audience/provenance/legal-basis.ts'
import { REFUSAL_TYPES } from '@waarom/audience/suppression/suppression.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { type Command, Option } from 'commander'
import { demoCommand } from './commands/demo.ts'
import { type ImportFlags, importCommand } from './commands/import.ts'
import { Complaint } from './problems.ts'
import type { Terminal } from './terminal.ts'
import type { CliWords } from './words.ts'

/** What a command is added with, and where it leaves its exit code. */
export interface Door {
  readonly lang: Lang
  readonly words: CliWords
  readonly terminal: Terminal
  readonly state: { exit: number }
}

const HOLDS = ['contacts', 'orders', 'contracts', 'events', 'consents', 'soft-opt-ins', 'suppressions', 'deliveries']

/** Adds what `waarom import` takes. */
export function addImport(command: Command, { lang, words, terminal, state }: Door): void {
  const { option } = words
  command
    .argument('<FILE>', words.importFile)
    .addOption(new Option('--as <WHAT>', option.importAs).choices(HOLDS))
    .option('--source <NAME>', option.source)
    .option('--brand <NAME>', option.brand)
    .option('--stream <NAME>', option.streamName)
    .addOption(new Option('--consent <PURPOSE>', option.consent).choices(CONSENT_PURPOSES))
    .option('--wording <TEXT>', option.wording)
    .addOption(new Option('--reach <REACH>', option.reach).choices(['stream', 'brand', 'all']))
    .option('--list-made-at <DATE>', option.listMadeAt)
    .addOption(new Option('--everybody <REFUSAL>', option.everybody).choices(REFUSAL_TYPES))
    .option('--legal-sender <NAME>', option.legalSender)
    .option('--mail <NAME>', option.mail)
    .option('--mail-name <NAME>', option.mailName)
    .option('--sent-at <DATE>', option.sentAt)
    .option('--mapping <FILE>', option.mapping)
    .option('--answer <ANSWER>', option.answer, (one: string, before: string[] = []) => [...before, one])
    .option('--told <TEXT>', option.told)
    .addOption(new Option('--legal-basis <BASIS>', option.legalBasis).choices(LEGAL_BASES))
    .option('--purpose <TEXT>', option.purpose)
    .option('--retention <NAME>', option.retention)
    .option('--at <DATE>', option.at)
    .option('--evidence <TEXT>', option.evidence)
    .option('--no-provenance', option.noProvenance)
    .option('--dry-run', option.dryRun)
    .addOption(new Option('--lang <LANG>', option.lang).choices(['nl', 'en']))
    .addHelpText('after', `\n${words.examples}\n${words.importExamples}\n\n${words.importExits}`)
    .action(async (file: string, flags: ImportFlags) => {
      state.exit = await importCommand(file, flags, lang, terminal)
    })
}

function whole(option: string) {
  return (text: string): number => {
    if (/^\d{1,9}$/.test(text)) return Number(text)
    throw new Complaint('bad-value', { option, value: text, allowed: '1 … 999999999' })
  }
}

/** Adds what `waarom demo` takes. */
export function addDemo(command: Command, { lang, words, terminal }: Door): void {
  command
    .addOption(new Option('--people <N>', words.option.people).argParser(whole('--people')))
    .addOption(new Option('--seed <N>', words.option.seed).argParser(whole('--seed')))
    .addOption(new Option('--lang <LANG>', words.option.lang).choices(['nl', 'en']))
    .addHelpText('after', `\n${words.examples}\n${words.demoExamples}`)
    .action((asked: { people?: number; seed?: number }) => demoCommand(asked, lang, terminal))
}
