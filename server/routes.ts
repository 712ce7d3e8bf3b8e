/** The API: every path, what it takes, what it gives, and who answers. */
import { z } from 'zod'
import { answerCandidates } from './answers/candidates'
import { answerEntity } from './answers/entity'
import { answerInterview } from './answers/interview'
import { answerInterviews } from './answers/interviews'
import { answerNeighbours } from './answers/neighbours'
import { answerOverview } from './answers/overview'
import { answerPage } from './answers/page'
import { answerSearch } from './answers/search'
import * as contract from './contract'
import * as candidates from './contract/candidates'
import { describeApi } from './openapi'
import { type Route, route } from './route'

/** Every route, in the order of the API's description. */
export const routes: readonly Route[] = [
  route({
    method: 'get', path: '/api/health', summary: 'Whether the server and its store are well.',
    answer: contract.health,
    handle: async (graph) => ({ status: 'ok' as const, store: await graph.health() }),
  }),
  route({
    method: 'get', path: '/api/overview', summary: 'How much the graph holds, and the first picture of it.',
    answer: contract.overview,
    handle: answerOverview,
  }),
  route({
    method: 'get', path: '/api/search', summary: 'Entities by their names, and sentences by their words.',
    queryFields: contract.searchQuery, answer: contract.searchAnswer,
    handle: (graph, { query }) => answerSearch(graph, query),
  }),
  route({
    method: 'get', path: '/api/entities/{id}', summary: 'All that is said of one entity, with every sentence that says it.',
    pathFields: contract.idPath, answer: contract.entityAnswer, errors: ['unknown-id'],
    handle: (graph, { path }) => answerEntity(graph, path.id),
  }),
  route({
    method: 'get', path: '/api/entities/{id}/neighbours', summary: 'The entities that relations tie to one entity, as a part of the graph.',
    pathFields: contract.idPath, queryFields: contract.neighboursQuery, answer: contract.neighboursAnswer, errors: ['unknown-id'],
    handle: (graph, { path, query }) => answerNeighbours(graph, path.id, query),
  }),
  route({
    method: 'get', path: '/api/interviews', summary: 'The interviews, newest first.',
    answer: contract.interviewsAnswer,
    handle: answerInterviews,
  }),
  route({
    method: 'get', path: '/api/interviews/{id}', summary: 'One interview: its paragraphs, sentences, mentions and figures.',
    pathFields: contract.idPath, answer: contract.interviewAnswer, errors: ['unknown-id'],
    handle: (graph, { path }) => answerInterview(graph, path.id),
  }),
  route({
    method: 'get', path: '/api/candidates', summary: 'Pairs of entities that may be one, the likeliest first, with the reasons and a sentence of each.',
    queryFields: candidates.candidatesQuery, answer: candidates.candidatesAnswer,
    handle: (graph, { query }) => answerCandidates(graph, query),
  }),
  route({
    method: 'get', path: '/api/pages/{id}', summary: 'One page as it was read: its raw text, and where each sentence stands in it.',
    pathFields: contract.idPath, answer: contract.pageAnswer, errors: ['unknown-id'],
    handle: (graph, { path }) => answerPage(graph, path.id),
  }),
  route({
    method: 'get', path: '/api/openapi.json', summary: 'This description.',
    answer: z.record(z.string(), z.unknown()),
    handle: async () => describeApi(routes),
  }),
]
