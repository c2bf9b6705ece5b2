import { ledgerWordsOf } from '@waarom/account/ledger/words.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import { PLAIN } from '@waarom/purpose/report/style.ts'
import { wrap } from '@waarom/purpose/report/width.ts'
import { styleFor } from '../output/pretty.ts'
import { withServer } from '../server.ts'
import { measureOf, type Terminal } from '../terminal.ts'
import { wordsOf } from '../words.ts'

/**
 * Goes through the whole ledger and says whether it is as it was written.
 * @returns the exit code: 0 when it is whole, 1 when it is not
 * @throws Complaint when it could not be read
 */
export async function verifyLedgerCommand(lang: Lang, terminal: Terminal): Promise<number> {
  const { last, fault } = await withServer('ledger', lang, 'not-verified', (server) =>
    server.verifyLedgerAt(server.readEnvironment(terminal.env)),
  )
  const style = styleFor(terminal.out, terminal.env) ?? PLAIN
  const { ledger } = wordsOf(lang)
  const number = (value: number) => value.toLocaleString(lang)
  const say = (text: string) => wrap(text, measureOf(terminal.out))
  const lines = fault
    ? [
        ...say(ledgerWordsOf(lang).faults[fault.code](number(fault.number))).map(style.strong),
        ...say(ledger.upTo(number(last.number))),
      ]
    : [
        style.strong(ledger.whole(last.number, number(last.number))),
        ...(last.number > 0 ? say(ledger.keep(last.hash)) : []),
      ]
  await terminal.out.write(`${lines.join('\n')}\n`)
  return fault ? 1 : 0
}
