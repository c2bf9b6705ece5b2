import type { Report } from '@waarom/purpose/report/report.ts'
import type { Lang } from '../words/index.ts'

/** Hands a file to the browser to save. */
export function save(name: string, type: string, content: string | Uint8Array): void {
  const parts = typeof content === 'string' ? [content] : [new Uint8Array(content)]
  const url = URL.createObjectURL(new Blob(parts, { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** The report as one printable file. */
export async function saveReport(report: Report, name: string, lang: Lang): Promise<string> {
  const { reportHtml } = await import('@waarom/purpose/report/html.ts')
  const file = `${stem(name)}.waarom.html`
  save(file, 'text/html;charset=utf-8', reportHtml(report, lang))
  return file
}

/** The report as the public JSON. */
export async function saveJson(report: Report, name: string, lang: Lang): Promise<string> {
  const { toJson } = await import('@waarom/purpose/report/json.ts')
  const file = `${stem(name)}.waarom.json`
  save(file, 'application/json', `${JSON.stringify(toJson([report], report.reading.model, lang), null, 2)}\n`)
  return file
}

/** The report as plain text on the clipboard. Returns whether the browser allowed it. */
export async function copyForCounsel(report: Report, lang: Lang): Promise<boolean> {
  const { counselText } = await import('@waarom/purpose/report/counsel.ts')
  try {
    await navigator.clipboard.writeText(counselText(report, lang))
    return true
  } catch {
    return false
  }
}

function stem(name: string): string {
  return name.replace(/\.\w{1,5}$/, '') || 'mail'
}
