import type { Net } from '../../purpose/acts/net.ts'
import type { Learned } from './linear.ts'

/** Everything a model file holds, before it is packed. */
export interface Parts {
  readonly version: string
  readonly acts: Learned
  readonly actTemperature: number
  readonly context: Net
  readonly whole: Learned
  readonly parts: Net
  readonly blend: { readonly whole: number; readonly parts: number; readonly temperature: number }
  /** How many weights of each linear reader are kept, the largest first. */
  readonly keep: { readonly acts: number; readonly whole: number }
}

/** Packs a model in the form that `loadModel` reads. Same parts, same bytes. */
export function pack(parts: Parts): Uint8Array {
  const out = new Writer()
  out.text('WAAROM02')
  const version = new TextEncoder().encode(parts.version)
  out.varint(version.length)
  out.bytes.push(...version)
  out.weights(parts.acts, parts.keep.acts)
  out.float(parts.actTemperature)
  out.net(parts.context)
  out.weights(parts.whole, parts.keep.whole)
  out.net(parts.parts)
  out.float(parts.blend.whole)
  out.float(parts.blend.parts)
  out.float(parts.blend.temperature)
  return Uint8Array.from(out.bytes)
}

class Writer {
  readonly bytes: number[] = []

  varint(value: number): void {
    let rest = value
    while (rest >= 128) {
      this.bytes.push((rest & 127) | 128)
      rest >>>= 7
    }
    this.bytes.push(rest)
  }

  float(value: number): void {
    const buffer = new Uint8Array(8)
    new DataView(buffer.buffer).setFloat64(0, value, true)
    this.bytes.push(...buffer)
  }

  single(value: number): void {
    const buffer = new Uint8Array(4)
    new DataView(buffer.buffer).setFloat32(0, value, true)
    this.bytes.push(...buffer)
  }

  text(value: string): void {
    for (const byte of new TextEncoder().encode(value)) this.bytes.push(byte)
  }

  net(net: Net): void {
    this.varint(net.inputs)
    this.varint(net.hidden)
    this.varint(net.outputs)
    for (const values of [net.first, net.firstBias, net.second, net.secondBias])
      for (const value of values) this.single(value)
  }

  weights(learned: Learned, keep: number): void {
    const { classes, bits, values, bias } = learned
    const scales = scalesOf(learned)
    const least = leastKept(values, keep)
    const rows: { bucket: number; entries: { column: number; value: number }[] }[] = []
    for (let bucket = 0; bucket < 2 ** bits; bucket += 1) {
      const entries: { column: number; value: number }[] = []
      for (let column = 0; column < classes; column += 1) {
        const weight = values[bucket * classes + column] as number
        if (Math.abs(weight) < least || weight === 0) continue
        const value = Math.max(-127, Math.min(127, Math.round(weight / (scales[column] as number))))
        if (value !== 0) entries.push({ column, value })
      }
      if (entries.length > 0) rows.push({ bucket, entries })
    }
    this.varint(classes)
    this.varint(bits)
    for (const scale of scales) this.float(scale)
    for (const one of bias) this.float(one)
    this.varint(rows.reduce((sum, row) => sum + row.entries.length, 0))
    this.varint(rows.length)
    let last = 0
    for (const row of rows) {
      this.varint(row.bucket - last)
      last = row.bucket
    }
    for (const row of rows) this.bytes.push(row.entries.length)
    for (const row of rows) for (const entry of row.entries) this.bytes.push(entry.column)
    for (const row of rows) for (const entry of row.entries) this.bytes.push(entry.value & 255)
  }
}

function scalesOf({ classes, values }: Learned): Float64Array {
  const tops = new Float64Array(classes)
  for (let at = 0; at < values.length; at += 1) {
    const column = at % classes
    const size = Math.abs(values[at] as number)
    if (size > (tops[column] as number)) tops[column] = size
  }
  return tops.map((top) => (top || 1) / 127)
}

function leastKept(values: Float32Array, keep: number): number {
  const sizes = Float32Array.from(
    values.filter((one) => one !== 0),
    Math.abs,
  ).sort()
  return sizes.length <= keep ? 0 : (sizes[sizes.length - keep] as number)
}
