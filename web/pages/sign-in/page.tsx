import { Page as PagePart } from '../../parts/page.tsx'
import { useFrameWords } from '../../words/index.ts'

export function Page() {
  return <PagePart title={useFrameWords().pages['sign-in']} />
}
