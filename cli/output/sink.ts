import type { Rulebook } from '@waarom/purpose/law/rulebook.ts'
import { htmlHead, htmlMail, htmlTail } from '@waarom/purpose/report/html.ts'
import { isRefusal, mailJson } from '@waarom/purpose/report/json.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import type { Refusal, Report } from '@waarom/purpose/report/report.ts'
import { type SarifNotification, sarifWriter } from '@waarom/purpose/report/sarif.ts'
import { pathFrom, rootOf } from '../repository.ts'
import type { Outlet } from '../terminal.ts'

/** How a mail came in. */
export interface Found {
  /** True when the mail itself was named, not found in a folder. */
  readonly named: boolean
  /** The mail as it stands on disk; null when it was not read. */
  readonly bytes: Uint8Array | null
}

/** Takes mails one by one and writes the report as it goes; no mail is kept. */
export interface Sink {
  readonly begin: () => Promise<void>
  readonly mail: (one: Report | Refusal, found: Found) => Promise<void>
  readonly end: () => Promise<void>
}

/** What a report is written with. */
export interface SinkSetting {
  readonly lang: Lang
  /** Version of the model. */
  readonly model: string
  /** Version of the package. */
  readonly version: string
  readonly rulebooks: readonly Rulebook[]
  /** The folder that paths of mails are written from. */
  readonly cwd: string
}

/** JSON in which no character of a mail can steer the terminal that it is printed on; the value stays the same. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The JSON report, a mail on a line. */
export function jsonSink(out: Outlet, { lang, model }: SinkSetting): Sink {
  let before = '\n'
  return {
    begin: () => out.write(`{"version":1,"model":${JSON.stringify(model)},"mails":[`),
    mail: async (one) => {
      await out.write(before + jsonText(mailJson(one, lang)))
      before = ',\n'
    },
    end: () => out.write('\n]}\n'),
  }
}

/**
 * The SARIF log: rules first, results as they come, what could not be read at the end. Paths are those of the
 * repository, wherever in it the command runs, as a code host looks them up from there.
 */
export function sarifSink(out: Outlet, { lang, rulebooks, version, cwd }: SinkSetting): Sink {
  const writer = sarifWriter({ lang, rulebooks, version })
  const root = rootOf(cwd)
  const unread: SarifNotification[] = []
  let before = '\n'
  return {
    begin: () => out.write(writer.head()),
    mail: async (one, { bytes }) => {
      if (isRefusal(one)) unread.push(writer.notification({ ...one, path: pathFrom(await root, cwd, one.path) }))
      else {
        const path = pathFrom(await root, cwd, one.draft.path)
        for (const result of writer.results({ ...one, draft: { ...one.draft, path } }, bytes ?? undefined)) {
          await out.write(before + jsonText(result))
          before = ',\n'
        }
      }
    },
    end: () => out.write(`\n${writer.tail(unread)}`),
  }
}

/** The HTML report, one file. */
export function htmlSink(out: Outlet, { lang }: SinkSetting): Sink {
  return {
    begin: () => out.write(htmlHead(lang)),
    mail: (one) => out.write(htmlMail(one, lang)),
    end: () => out.write(htmlTail()),
  }
}
