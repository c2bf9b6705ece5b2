import type { Rulebook } from '@waarom/purpose/law/rulebook.ts'
import { htmlHead, htmlMail, htmlTail } from '@waarom/purpose/report/html.ts'
import { isRefusal, mailJson } from '@waarom/purpose/report/json.ts'
import type { Lang } from '@waarom/purpose/report/mail-json.ts'
import type { Refusal, Report } from '@waarom/purpose/report/report.ts'
import { type SarifNotification, sarifWriter } from '@waarom/purpose/report/sarif.ts'
import type { Outlet } from '../terminal.ts'

/** Takes mails one by one and writes the report as it goes; no mail is kept. */
export interface Sink {
  readonly begin: () => Promise<void>
  /** @param named true when the mail itself was named, not found in a folder */
  readonly mail: (one: Report | Refusal, named: boolean) => Promise<void>
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

/** The SARIF log: rules first, results as they come, what could not be read at the end. */
export function sarifSink(out: Outlet, { lang, rulebooks, version }: SinkSetting): Sink {
  const writer = sarifWriter({ lang, rulebooks, version })
  const unread: SarifNotification[] = []
  let before = '\n'
  return {
    begin: () => out.write(writer.head()),
    mail: async (one) => {
      if (isRefusal(one)) unread.push(writer.notification(one))
      else
        for (const result of writer.results(one)) {
          await out.write(before + jsonText(result))
          before = ',\n'
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
