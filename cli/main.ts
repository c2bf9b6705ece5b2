import { resolve } from 'node:path'
import { ACT_IDS, type ActId, PURPOSES, type Purpose } from '@waarom/purpose/acts/act.ts'
import type { Format } from '@waarom/purpose/mail/draft.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { wrap } from '@waarom/purpose/report/width.ts'
import { Command, CommanderError, Option } from 'commander'
import { complaintOf } from './commander-error.ts'
import { backupCommand, restoreCommand } from './commands/backup.ts'
import { lawCommand } from './commands/law.ts'
import { verifyLedgerCommand } from './commands/ledger.ts'
import { serveCommand } from './commands/serve.ts'
import { usersLinkCommand } from './commands/users.ts'
import type { Flags } from './config/config.ts'
import { readShaped } from './config/file.ts'
import { rulebooksOf } from './config/laws.ts'
import { type Context, contextSchema } from './config/schema.ts'
import { addDemo, addImport, type Door } from './people-commands.ts'
import { Complaint } from './problems.ts'
import { measureOf, processTerminal, type Terminal } from './terminal.ts'
import { VERSION } from './version.ts'
import { type CliWords, sentences, wordsOf } from './words.ts'

const FORMATS: readonly Format[] = ['eml', 'msg', 'html', 'mjml', 'md', 'txt', 'json']

/** Runs the command of this process and leaves its exit code. */
export async function run(): Promise<void> {
  // A reader that stops early (`waarom check … | head`) is no fault of the report.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  process.exitCode = await main(process.argv.slice(2), processTerminal()).catch((error: unknown) => {
    // A fault of our own must not look like a mail that is held.
    console.error(error)
    return 2
  })
}

/**
 * The whole command: reads the arguments, runs what they ask, and tells every complaint in the reader's language.
 * @param args without `node` and the script
 * @returns the exit code: 0, 1 or 2
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const lang = languageOf(args, terminal.env)
  const state = { exit: 0 }
  const program = programOf(lang, terminal, state)
  const onlyLanguage = args.length > 0 && args.every((one) => /^--lang(?:=|$)/.test(one) || one === lang)
  try {
    const asked = args[0] === 'help' ? [...args.slice(1), '--help'] : [...args]
    await program.parseAsync(onlyLanguage ? [] : asked, { from: 'user' })
    return state.exit
  } catch (error) {
    if (error instanceof CommanderError) return 0
    if (!(error instanceof Complaint)) throw error
    const { what, why, fix } = error.said ?? sentences(error.problem, lang)
    const where = [wordsOf(lang).error, error.file].filter(Boolean).join(': ')
    const said = [`${where}: ${what}`, why, fix].filter(Boolean)
    await terminal.err.write(`${said.flatMap((one) => wrap(one, measureOf(terminal.err))).join('\n')}\n`)
    return 2
  }
}

/** The language of a terminal: what `--lang` says, else the locale; English for any other than Dutch. */
function languageOf(args: readonly string[], env: Terminal['env']): Lang {
  const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='))
  const said = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
  if (said === 'nl' || said === 'en') return said
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en'
}

function programOf(lang: Lang, terminal: Terminal, state: { exit: number }): Command {
  const words = wordsOf(lang)
  const program = dressed(new Command('waarom'), words, terminal)
  program.description(words.about).version(VERSION, '--version', words.option.version)
  program.addHelpText('after', `\n${words.examples}\n${words.checkExamples}`)
  const add = (name: string, about: string) => {
    const command = dressed(new Command(name), words, terminal).description(about)
    program.addCommand(command)
    return command
  }
  addCheck(add('check', words.check), { lang, words, terminal, state })
  addDecide(add('decide', words.decide), { lang, words, terminal, state })
  add('law', words.law)
    .argument('[CODES...]', words.lawCode)
    .addOption(new Option('--lang <LANG>', words.option.lang).choices(['nl', 'en']))
    .addHelpText('after', `\n${words.examples}\n${words.lawExamples}`)
    .action((codes: string[]) => lawCommand(codes.length > 0 ? rulebooksOf(codes) : [], lang, terminal))
  addLedger(add('ledger', words.ledgerAbout), { lang, words, terminal, state })
  addUsers(add('users', words.usersAbout), { lang, words, terminal })
  addImport(add('import', words.importAbout), { lang, words, terminal, state })
  addDemo(add('demo', words.demoAbout), { lang, words, terminal, state })
  addBackup(add('backup', words.backupAbout), { lang, words, terminal, state })
  addRestore(add('restore', words.restoreAbout), { lang, words, terminal, state })
  for (const name of ['serve', 'work'] as const)
    add(name, words[name])
      .addOption(new Option('--lang <LANG>', words.option.lang).choices(['nl', 'en']))
      .action(() => serveCommand(name, lang, terminal))
  return program
}

function addLedger(command: Command, { lang, words, terminal, state }: Door): void {
  const verify = dressed(new Command('verify'), words, terminal)
    .description(words.ledgerVerify)
    .addOption(new Option('--lang <LANG>', words.option.lang).choices(['nl', 'en']))
    .addHelpText('after', `\n${words.examples}\n${words.ledgerExamples}\n\n${words.ledgerExits}`)
    .action(async () => {
      state.exit = await verifyLedgerCommand(lang, terminal)
    })
  command.addCommand(verify)
}

function addUsers(command: Command, { lang, words, terminal }: Pick<Door, 'lang' | 'words' | 'terminal'>): void {
  const link = dressed(new Command('link'), words, terminal)
    .description(words.usersLink)
    .addOption(new Option('--lang <LANG>', words.option.lang).choices(['nl', 'en']))
    .action(() => usersLinkCommand(lang, terminal))
  command.addCommand(link)
}

function addBackup(command: Command, { lang, words, terminal, state }: Door): void {
  command
    .argument('<FILE>', words.backupFile)
    .addOption(new Option('--lang <LANG>', words.option.lang).choices(['nl', 'en']))
    .addHelpText('after', `\n${words.examples}\n${words.backupExamples}\n\n${words.backupExits}`)
    .action(async (file: string) => {
      state.exit = await backupCommand(file, lang, terminal)
    })
}

function addRestore(command: Command, { lang, words, terminal, state }: Door): void {
  command
    .argument('<FILE>', words.backupFile)
    .addOption(new Option('--lang <LANG>', words.option.lang).choices(['nl', 'en']))
    .addHelpText('after', `\n${words.examples}\n${words.restoreExamples}\n\n${words.restoreExits}`)
    .action(async (file: string) => {
      state.exit = await restoreCommand(file, lang, terminal)
    })
}

interface CheckFlags {
  readonly law?: string
  readonly stream?: Flags['stream']
  readonly context?: string
  readonly as?: Format
  readonly format: 'pretty' | 'json' | 'sarif' | 'html'
  readonly failOn?: Flags['failOn']
  readonly lang?: Lang
  readonly reading?: Flags['reading']
  readonly secondReader?: boolean
}

function addCheck(command: Command, { lang, words, terminal, state }: Door): void {
  const { option } = words
  command
    .argument('<PATH...>', words.paths)
    .option('--law <CODES>', option.law)
    .addOption(new Option('--stream <STREAM>', option.stream).choices(['service', 'commercial']))
    .option('--context <FILE>', option.context)
    .addOption(new Option('--as <FORM>', option.as).choices(FORMATS))
    .addOption(
      new Option('--format <FORMAT>', option.format).choices(['pretty', 'json', 'sarif', 'html']).default('pretty'),
    )
    .addOption(new Option('--fail-on <WHEN>', option.failOn).choices(['warn', 'hold', 'never']))
    .addOption(new Option('--lang <LANG>', option.lang).choices(['nl', 'en']))
    .addOption(new Option('--reading <READING>', option.reading).choices(['milder', 'stricter']))
    .option('--second-reader', option.secondReader)
    .addHelpText('after', `\n${words.examples}\n${words.checkExamples}\n\n${words.exits}`)
    .action(async (paths: string[], given: CheckFlags) => {
      const { law, context, as, format, secondReader = false, ...rest } = given
      const flags: Flags = {
        ...rest,
        ...(law === undefined ? {} : { law: rulebooksOf(law) }),
        ...(context === undefined ? {} : { context: await contextOf(context, terminal) }),
      }
      // What reads mails takes a hundred megabytes; a command that reads none does not load it.
      const { checkCommand } = await import('./commands/check.ts')
      state.exit = await checkCommand({ paths, flags, as, format, lang, secondReader }, terminal)
    })
}

async function contextOf(file: string, terminal: Terminal): Promise<Context> {
  const found = await readShaped(resolve(terminal.cwd, file), file, contextSchema)
  if (!found) throw new Complaint('no-path', { path: file })
  return found
}

interface DecideFlags {
  readonly law: string
  readonly who: string
  readonly reason: string
  readonly until: string
  readonly verdict?: Purpose
  readonly segment?: string
  readonly act?: ActId
}

function addDecide(command: Command, { lang, words, terminal }: Door): void {
  const { option } = words
  command
    .argument('<PATH>', words.path)
    .requiredOption('--law <CODES>', option.decideLaw)
    .requiredOption('--who <NAME>', option.who)
    .requiredOption('--reason <TEXT>', option.reason)
    .requiredOption('--until <DATE>', option.until)
    .addOption(new Option('--verdict <PURPOSE>', option.verdict).choices(PURPOSES).conflicts(['segment', 'act']))
    .option('--segment <ID>', option.segment)
    .addOption(new Option('--act <ACT>', option.act).argParser(actOf))
    .addOption(new Option('--lang <LANG>', option.lang).choices(['nl', 'en']))
    .addHelpText('after', `\n${words.examples}\n${words.decideExamples}`)
    .action(async (path: string, { law, who, reason, until, verdict, segment, act }: DecideFlags) => {
      const laws = rulebooksOf(law)
      const { decideCommand } = await import('./commands/decide.ts')
      await decideCommand({ path, laws, who, reason, until, verdict, segment, act, lang }, terminal)
    })
}

function actOf(word: string): ActId {
  const act = ACT_IDS.find((one) => one === word)
  if (!act) throw new Complaint('bad-value', { option: '--act', value: word, allowed: ACT_IDS.join(', ') })
  return act
}

/** A command that speaks the reader's language, writes to the terminal given, and throws instead of exiting. */
function dressed(command: Command, words: CliWords, terminal: Terminal): Command {
  const { helpTitles: titles, option } = words
  const headings: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  }
  return command
    .exitOverride((error) => {
      if (error.code === 'commander.help') command.outputHelp()
      else if (error.exitCode !== 0) throw complaintOf(error, command)
      throw error
    })
    .helpOption('-h, --help', option.help)
    .helpCommand(false)
    .configureHelp({
      helpWidth: measureOf(terminal.out),
      styleTitle: (title) => headings[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', titles.someOptions).replace('[command]', titles.aCommand),
      styleSubcommandTerm: (term) => term.replace(/ ?\[options\]/, ''),
      optionDescription: (one) => one.description,
    })
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => measureOf(terminal.out),
    })
}
