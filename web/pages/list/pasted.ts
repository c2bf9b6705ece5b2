/**
 * Pasted addresses, one a line: what stands behind each other on a line, as in the field of recipients of a mail program,
 * comes to stand on lines of its own. A line of which not every piece is an address stays as it is.
 */
export function pasted(text: string): string {
  return text
    .split(/\r?\n|\r/)
    .map(onLines)
    .join('\n')
}

function onLines(line: string): string {
  for (const separator of [';', ',']) {
    const pieces = line.split(separator).filter((piece) => piece.trim() !== '')
    if (pieces.length > 1 && pieces.every((piece) => /\S@\S/.test(piece)))
      return pieces.map((one) => one.trim()).join('\n')
  }
  return line
}
