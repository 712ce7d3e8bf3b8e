import { type EntityType } from '../../cypher/types'
import { type InterviewsAnswer } from '../../server/contract'
import { type CommonAnswer, type PathsAnswer } from '../../server/contract/paths'
import { type EntitiesAnswer, type SharedAnswer, type ViewAnswer } from '../../server/contract/views'
import { type Route } from '../api/routes'
import { statedRelations } from '../../cypher/ontology'
import { type Ask } from '../state/ready-views'

const query = (fields: readonly (readonly [string, string])[]): string => (fields.length === 0 ? '' : `?${new URLSearchParams(fields.map(([name, value]) => [name, value]))}`)
const each = (field: string, values: readonly string[] = []) => values.map((value) => [field, value] as const)

/** All interviews, newest first. */
export const interviewsRoute: Route<InterviewsAnswer> = { path: '/api/interviews' }

/** The entities of a type, most spoken of first. */
export const entitiesRoute = (type: EntityType): Route<EntitiesAnswer> => ({ path: `/api/entities${query([['type', type]])}` })

/** A ready view of one interview, district or programme. */
export const subjectRoute = (view: 'interview' | 'district' | 'programme', id: string): Route<ViewAnswer> => ({ path: `/api/views/${view}/${encodeURIComponent(id)}` })

/** Who works with whom. */
export const togetherRoute: Route<ViewAnswer> = { path: '/api/views/together' }

/** What districts share, as the view's address asks for it. */
export const sharedRoute = ({ districts, types, named, among }: Ask): Route<SharedAnswer> =>
  ({ path: `/api/shared${query([...each('districts', districts?.slice(0, 1)), ...each('types', types?.slice(0, 1)), ...each('named', named?.slice(0, 1)), ...each('among', among)])}` })

const withoutJournalists = Object.keys(statedRelations).filter((type) => type !== 'REPORTED').join(',')

/** Paths between two entities; by journalists only where wanted, for one of them may have spoken with everybody. */
export const pathsRoute = (from: string, to: string, journalists: boolean): Route<PathsAnswer> =>
  ({ path: `/api/paths${query([['from', from], ['to', to], ...(journalists ? [] : [['types', withoutJournalists] as const])])}` })

/** What several entities have in common. */
export const commonRoute = (ids: readonly string[]): Route<CommonAnswer> => ({ path: `/api/common${query(each('id', ids))}` })
