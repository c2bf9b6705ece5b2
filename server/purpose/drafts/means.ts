import type { Model } from '@waarom/purpose/acts/model.ts'
import type { Store } from '../../store/store.ts'

/** What the rooms of drafts and reviews work with. */
export interface Means extends Pick<Store, 'db' | 'key'> {
  readonly model: Model
}
