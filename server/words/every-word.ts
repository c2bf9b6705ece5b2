import { addressProblems } from '@waarom/audience/address/problems.ts'
import { en as addressEn } from '@waarom/audience/address/words/en.ts'
import { nl as addressNl } from '@waarom/audience/address/words/nl.ts'
import { relevanceProblems } from '@waarom/audience/relevance/problems.ts'
import { en as relevanceEn } from '@waarom/audience/relevance/words/en.ts'
import { nl as relevanceNl } from '@waarom/audience/relevance/words/nl.ts'
import type { ProblemSentences } from '@waarom/purpose/report/problem-words.ts'
import { snapshotProblems } from '../audience/audiences/freeze/problems.ts'
import { en as snapshotsEn } from '../audience/audiences/freeze/words/en.ts'
import { nl as snapshotsNl } from '../audience/audiences/freeze/words/nl.ts'
import { listProblems } from '../audience/audiences/lists/problems.ts'
import { en as listsEn } from '../audience/audiences/lists/words/en.ts'
import { nl as listsNl } from '../audience/audiences/lists/words/nl.ts'
import { audienceProblems } from '../audience/audiences/problems.ts'
import { en as audiencesEn } from '../audience/audiences/words/en.ts'
import { nl as audiencesNl } from '../audience/audiences/words/nl.ts'
import { demoProblems } from '../audience/demo/problems.ts'
import { en as demoEn } from '../audience/demo/words/en.ts'
import { nl as demoNl } from '../audience/demo/words/nl.ts'
import { fileProblems, rowProblems, stepProblems, valueProblems } from '../audience/import/problems.ts'
import { en as importEn } from '../audience/import/words/en.ts'
import { nl as importNl } from '../audience/import/words/nl.ts'
import { peopleProblems } from '../audience/people/problems.ts'
import { en as peopleEn } from '../audience/people/words/en.ts'
import { nl as peopleNl } from '../audience/people/words/nl.ts'
import { suppressionProblems } from '../audience/suppressions/problems.ts'
import { en as suppressionsEn } from '../audience/suppressions/words/en.ts'
import { nl as suppressionsNl } from '../audience/suppressions/words/nl.ts'
import { jobProblems } from '../jobs/problems.ts'
import { en as jobsEn } from '../jobs/words/en.ts'
import { nl as jobsNl } from '../jobs/words/nl.ts'
import { organisationProblems } from '../organisation/problems.ts'
import { en as organisationEn } from '../organisation/words/en.ts'
import { nl as organisationNl } from '../organisation/words/nl.ts'
import { problems } from '../problems.ts'
import { draftProblems } from '../purpose/drafts/problems.ts'
import { en as draftsEn } from '../purpose/drafts/words/en.ts'
import { nl as draftsNl } from '../purpose/drafts/words/nl.ts'
import { reviewProblems } from '../purpose/reviews/problems.ts'
import { en as reviewsEn } from '../purpose/reviews/words/en.ts'
import { nl as reviewsNl } from '../purpose/reviews/words/nl.ts'
import { storeProblems } from '../store/problems.ts'
import { en as storeEn } from '../store/words/en.ts'
import { nl as storeNl } from '../store/words/nl.ts'
import { userProblems } from '../users/problems.ts'
import { en as usersEn } from '../users/words/en.ts'
import { nl as usersNl } from '../users/words/nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The problems of every room of the server, and of the second question, whose words the first does not know. */
export const EVERY_PROBLEM = [
  problems,
  addressProblems,
  relevanceProblems,
  peopleProblems,
  suppressionProblems,
  audienceProblems,
  listProblems,
  snapshotProblems,
  jobProblems,
  organisationProblems,
  draftProblems,
  reviewProblems,
  storeProblems,
  userProblems,
  demoProblems,
  stepProblems,
  fileProblems,
  rowProblems,
  valueProblems,
] as const

/** Their sentences, by code. A room that makes problems has a line here and in the list above. */
export const EVERY_WORD: Readonly<Record<'nl' | 'en', Readonly<Record<string, ProblemSentences>>>> = {
  nl: {
    ...nl,
    ...addressNl.problems,
    ...relevanceNl.problems,
    ...peopleNl,
    ...suppressionsNl,
    ...audiencesNl,
    ...listsNl.problems,
    ...snapshotsNl,
    ...jobsNl,
    ...organisationNl,
    ...draftsNl,
    ...reviewsNl,
    ...storeNl,
    ...usersNl.problems,
    ...demoNl,
    ...importNl.problems,
  },
  en: {
    ...en,
    ...addressEn.problems,
    ...relevanceEn.problems,
    ...peopleEn,
    ...suppressionsEn,
    ...audiencesEn,
    ...listsEn.problems,
    ...snapshotsEn,
    ...jobsEn,
    ...organisationEn,
    ...draftsEn,
    ...reviewsEn,
    ...storeEn,
    ...usersEn.problems,
    ...demoEn,
    ...importEn.problems,
  },
}
