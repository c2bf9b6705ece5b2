import type { Labelled } from './eval.ts'
import type { CorpusMail } from './mails.ts'
import { pick, render } from './render.ts'

/** A mail of ours as a mail of an evaluation set, in one of its two dresses. */
export function asLabelled(mail: CorpusMail): Labelled {
  const { json } = render(mail, pick(mail.id, 2) ? 'html' : 'text')
  const { subject, text, html } = JSON.parse(json) as { subject: string; text?: string; html?: string }
  return {
    id: mail.id,
    lang: mail.language,
    subject,
    text: text ?? '',
    ...(html ? { html } : {}),
    purpose: mail.purpose,
    accept: [mail.purpose],
    tinge: mail.tinge,
  }
}
