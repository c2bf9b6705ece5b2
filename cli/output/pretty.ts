import { isRefusal } from '@waarom/purpose/report/json.ts'
import type { Refusal, Report } from '@waarom/purpose/report/report.ts'
import type { Style } from '@waarom/purpose/report/style.ts'
import { passText, refusalText, reportText, type TextSetting } from '@waarom/purpose/report/text.ts'
import pc from 'picocolors'
import type { Outlet } from '../terminal.ts'
import type { Sink, SinkSetting } from './sink.ts'

/** Colour for a terminal; none where the reader asked for none or the output goes to a file or a pipe. */
export function styleFor(out: Outlet, env: Readonly<Record<string, string | undefined>>): Style | undefined {
  const wanted = out.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  if (!wanted) return undefined
  const { bold, dim, blue, yellow, red, green } = pc.createColors(true)
  return {
    strong: bold,
    quiet: dim,
    link: (text, url) => (/^https?:/.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text),
    links: true,
    unsure: blue,
    pass: (text) => bold(green(text)),
    warn: yellow,
    hold: (text) => bold(red(text)),
  }
}

/**
 * Reports for a reader. A mail that was found in a folder and may go takes one line; all others are told in full.
 */
export function prettySink(out: Outlet, { lang }: SinkSetting, style: Style | undefined): Sink {
  const setting: TextSetting = { lang, columns: out.columns, ...(style ? { style } : {}) }
  let gap = ''
  let lined = false
  return {
    begin: async () => {},
    mail: async (one, { named }) => {
      const brief = !named && !isRefusal(one) && quiet(one)
      await out.write(`${brief && lined ? '' : gap}${told(one, brief, setting)}`)
      gap = '\n'
      lined = brief
    },
    end: async () => {},
  }
}

function told(one: Report | Refusal, brief: boolean, setting: TextSetting): string {
  if (isRefusal(one)) return refusalText(one, setting)
  return brief ? passText(one, setting) : reportText(one, setting)
}

function quiet(report: Report): boolean {
  return report.verdicts.every(({ decision }) => decision === 'pass')
}
