/** The API: every path, what it takes, what it gives, and who answers. */
import { z } from 'zod'
import { answerFacts, answerPart } from './answers/by-ids'
import { answerCandidates } from './answers/candidates'
import { answerEntity } from './answers/entity'
import { exportMatching, exportView } from './answers/export'
import { answerInterview } from './answers/interview'
import { answerInterviews } from './answers/interviews'
import { answerNeighbours } from './answers/neighbours'
import { answerOverview } from './answers/overview'
import { answerPage } from './answers/page'
import { answerCommon, answerPaths } from './answers/paths'
import { answerSaved, changeView, deleteView, saveView } from './answers/saved'
import { answerSearch } from './answers/search'
import { answerShared } from './answers/shared'
import { answerEntities, answerInterviewView, answerSubjectView, answerTogether } from './answers/views'
import * as contract from './contract'
import * as byIds from './contract/by-ids'
import * as files from './contract/export'
import * as candidates from './contract/candidates'
import * as paths from './contract/paths'
import * as saved from './contract/saved'
import * as views from './contract/views'
import { describeApi } from './openapi'
import { type Route, route } from './route'

const mediaTypes = Object.values(files.exportFormats).map(({ type }) => type)
const refusedToReaders = ['token-needed', 'read-only', 'foreign-origin'] as const

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
    method: 'get', path: '/api/entities', summary: 'The entities of one type, those of the most interviews first.',
    queryFields: views.entitiesQuery, answer: views.entitiesAnswer,
    handle: (graph, { query }) => answerEntities(graph, query),
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
    method: 'post', path: '/api/part', summary: 'Some entities, and all that is stated among them.',
    bodyFields: byIds.idsBody, answer: byIds.partAnswer,
    handle: (graph, { body }) => answerPart(graph, body.ids),
  }),
  route({
    method: 'post', path: '/api/facts', summary: 'In which interviews some entities appear, and the years promised of them.',
    bodyFields: byIds.idsBody, answer: byIds.factsAnswer,
    handle: (graph, { body }) => answerFacts(graph, body.ids),
  }),
  route({
    method: 'get', path: '/api/paths', summary: 'The shortest paths between two entities, with the sentences of every step.',
    queryFields: paths.pathsQuery, answer: paths.pathsAnswer, errors: ['unknown-id'],
    handle: (graph, { query }) => answerPaths(graph, query),
  }),
  route({
    method: 'get', path: '/api/common', summary: 'The entities that relations tie to every one of several, with the sentences that tie them.',
    queryFields: paths.commonQuery, answer: paths.commonAnswer, errors: ['unknown-id'],
    handle: (graph, { query }) => answerCommon(graph, query),
  }),
  route({
    method: 'get', path: '/api/views/interview/{id}', summary: 'One interview as a part of the graph: what it speaks of, and what it states.',
    pathFields: contract.idPath, queryFields: views.viewQuery, answer: views.viewAnswer, errors: ['unknown-id'],
    handle: (graph, { path, query }) => answerInterviewView(graph, path.id, query),
  }),
  route({
    method: 'get', path: '/api/views/district/{id}', summary: 'One district with all that relations tie to it, directly or by its projects.',
    pathFields: contract.idPath, queryFields: views.viewQuery, answer: views.viewAnswer, errors: ['unknown-id'],
    handle: (graph, { path, query }) => answerSubjectView(graph, 'view-district', path.id, query),
  }),
  route({
    method: 'get', path: '/api/views/programme/{id}', summary: 'One programme across districts: who advances it, what belongs to it, who takes part.',
    pathFields: contract.idPath, queryFields: views.viewQuery, answer: views.viewAnswer, errors: ['unknown-id'],
    handle: (graph, { path, query }) => answerSubjectView(graph, 'view-programme', path.id, query),
  }),
  route({
    method: 'get', path: '/api/views/together', summary: 'Who works with whom: districts, institutions, enterprises and officials.',
    queryFields: views.togetherQuery, answer: views.viewAnswer,
    handle: (graph, { query }) => answerTogether(graph, query),
  }),
  route({
    method: 'get', path: '/api/shared', summary: 'What several districts share, as a list and a matrix, with the sentences of every district.',
    queryFields: views.sharedQuery, answer: views.sharedAnswer,
    handle: (graph, { query }) => answerShared(graph, query),
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
    method: 'get', path: '/api/export', summary: 'All that interviews state, or what of it matches, as a file with the citation of every row.',
    queryFields: files.exportQuery, answer: z.string(), files: mediaTypes,
    handle: (graph, { query }) => exportMatching(graph, query),
  }),
  route({
    method: 'post', path: '/api/export', summary: 'All that is stated among some entities, or only by some of their relations, as a file with the citation of every row.',
    bodyFields: files.exportBody, answer: z.string(), files: mediaTypes,
    handle: (graph, { body }) => exportView(graph, body),
  }),
  route({
    method: 'get', path: '/api/saved', summary: 'The views that were saved by name, and whether the one who asks may save.',
    answer: saved.savedAnswer,
    handle: (graph, { editing }) => answerSaved(graph, editing),
  }),
  route({
    method: 'post', path: '/api/saved', summary: 'Saves a view by name.',
    bodyFields: saved.newView, answer: saved.savedView, changes: true, errors: refusedToReaders,
    handle: (graph, { body }) => saveView(graph, body),
  }),
  route({
    method: 'put', path: '/api/saved/{id}', summary: 'Gives a saved view another name or another address.',
    pathFields: contract.idPath, bodyFields: saved.changedView, answer: saved.savedView, changes: true, errors: [...refusedToReaders, 'unknown-id'],
    handle: (graph, { path, body }) => changeView(graph, path.id, body),
  }),
  route({
    method: 'delete', path: '/api/saved/{id}', summary: 'Deletes a saved view.',
    pathFields: contract.idPath, answer: z.object({ id: z.string() }), changes: true, errors: [...refusedToReaders, 'unknown-id'],
    handle: (graph, { path }) => deleteView(graph, path.id),
  }),
  route({
    method: 'get', path: '/api/openapi.json', summary: 'This description.',
    answer: z.record(z.string(), z.unknown()),
    handle: async () => describeApi(routes),
  }),
]
