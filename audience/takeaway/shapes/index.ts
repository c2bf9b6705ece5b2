import type { Shape } from '../shape.ts'
import { csv } from './csv.ts'
import { deployteq } from './deployteq.ts'
import { klaviyo } from './klaviyo.ts'
import { mailchimp } from './mailchimp.ts'
import { spotler } from './spotler.ts'

/** Every tool that an audience can be taken along to; the last fits every other. */
export const SHAPES: readonly Shape[] = [mailchimp, klaviyo, spotler, deployteq, csv]

/** The shape with an id; null for none. */
export function shapeOf(id: string): Shape | null {
  return SHAPES.find((shape) => shape.id === id) ?? null
}
