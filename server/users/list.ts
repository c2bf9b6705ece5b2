import { NIL } from 'uuid'
import { z } from 'zod'
import { type Cursor, cursorOf, type pageQuery } from '../cursor.ts'

/** Which page of a list is asked. */
export type Page = z.infer<typeof pageQuery>

/** The place in a list that goes by id, which is in the order in which things were made. */
export type ById = Cursor<[string]>

/** The cursor of a list that goes by id. */
export const listOf = (name: string): ById => cursorOf(name, z.tuple([z.uuid()]))

/** The id after which a page begins; before all others for the first page. */
export const afterIn = (list: ById, { after }: Page): string => list.read(after)?.[0] ?? NIL
