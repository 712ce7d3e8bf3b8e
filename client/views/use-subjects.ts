import { type EntitiesAnswer } from '../../server/contract/views'
import { type InterviewsAnswer } from '../../server/contract'
import { type Route } from '../api/routes'
import { useAnswer } from '../actions/use-answer'
import { dateOf } from '../text/dates'
import { useLanguage, useText } from '../text/text'
import { entitiesRoute, interviewsRoute } from './routes'

/** What a view can be of, each with the words by which one chooses it. */
export function useSubjects(view: 'interview' | 'district' | 'programme'): { id: string, words: string }[] {
  const t = useText()
  const language = useLanguage()
  const route: Route<InterviewsAnswer | EntitiesAnswer> = view === 'interview' ? interviewsRoute : entitiesRoute(view === 'district' ? 'District' : 'Programme')
  const { data } = useAnswer(route)
  if (data === null) return []
  if ('interviews' in data) return data.interviews.map((interview) => ({ id: interview.id, words: [interview.headline, interview.district, interview.interviewee, dateOf(interview, language, t)].filter(Boolean).join(' · ') }))
  return data.entities.map(({ id, name, interviews }) => ({ id, words: `${name} · ${t('entity.inInterviews', { count: interviews })}` }))
}
