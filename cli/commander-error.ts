import type { Command, CommanderError } from 'commander'
import { Complaint } from './problems.ts'

/** What the argument reader of a command found wrong, as a complaint that can be told in any language. */
export function complaintOf(error: CommanderError, of: Command): Complaint {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const near = /Did you mean (?:one of )?(.*?)\?/.exec(error.message)?.[1]
  const guess = near ?? ''
  const option = quoted.split(/[ ,]/)[0] ?? quoted
  const command = nameOf(of)
  switch (error.code) {
    case 'commander.unknownOption':
      return new Complaint('unknown-option', { option, near: guess, command })
    case 'commander.unknownCommand':
      return new Complaint('unknown-command', { word: quoted, near: guess, command })
    case 'commander.invalidArgument':
      return new Complaint('bad-value', {
        option: quoted.split(' ')[0] ?? quoted,
        value: /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '',
        allowed: /Allowed choices are (.*?)\.?$/.exec(error.message)?.[1] ?? '',
      })
    case 'commander.missingMandatoryOptionValue':
      return new Complaint('missing-option', { option })
    case 'commander.optionMissingArgument':
      return new Complaint('missing-value', { option, command })
    case 'commander.missingArgument':
      return new Complaint('missing', { what: quoted, meaning: meaningOf(of, quoted), command })
    case 'commander.conflictingOption': {
      const [one = '', other = ''] = [...error.message.matchAll(/'(--[\w-]+)/g)].map((match) => match[1] ?? '')
      return new Complaint('conflict', { one, other })
    }
    case 'commander.excessArguments':
      return new Complaint('too-many', {})
    default:
      return new Complaint('usage', { cause: error.message.replace(/^error: /, ''), command })
  }
}

/** A command as one types it: `waarom ledger verify`. */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
}

/** What the help says of an argument. */
function meaningOf(command: Command, argument: string): string {
  return command.registeredArguments.find((one) => one.name() === argument)?.description ?? ''
}
