import { type Store } from '../../cypher/store'
import { telling } from '../cypher/ad-hoc'
import { openTestStore } from '../graph'
import { id, newerPage, olderPage, sentence } from '../sample-graph'
import { entities, interviews, pageHit } from './sample-answers'
import { ask, loadSample, pathTo, serve, type Served } from './serving'

let store: Store
let served: Served
beforeAll(async () => {
  store = openTestStore()
  await loadSample(store)
  served = await serve(store)
})
afterAll(async () => {
  await served.close()
  await store.close()
})

const get = async (entityId: string) => (await ask(served, pathTo('entities', entityId))).body

const evidence = (interview: string, ...sentences: string[]) => ({ interview, sentences, method: 'named-by-speaker', confidence: 0.9, posts: [] as string[] })
const textOf = (sentenceId: string) => [...newerPage.sentences, ...olderPage.sentences].find((row) => row.id === sentenceId)!
const quoted = (...ids: string[]) => Object.fromEntries(ids.map((sentenceId) => [sentenceId, { text: textOf(sentenceId).text, interview: textOf(sentenceId).interview }]))
const hit = (sentenceId: string, ...marks: [number, number][]) => ({ id: sentenceId, kind: textOf(sentenceId).kind, text: textOf(sentenceId).text, marks })
const [pipesA, schoolA, introA] = [sentence('A', '林/1'), sentence('A', '林/2'), sentence('A', '林/注')]
const [heatB, warmthB, introB] = [sentence('B', '1'), sentence('B', '2'), sentence('B', '注')]

test('a district: relations both ways, folded, in the order of the ontology; every sentence; its figures', async () => {
  expect(await get(id.qinghe)).toEqual({
    entity: { ...entities.qinghe, code: '990102', parent: entities.city, posts: [] },
    relations: [
      {
        type: 'HOLDS_POST', direction: 'in', other: entities.lin, interviews: 2,
        evidence: [{ ...evidence(id.linNow, introA), posts: ['青禾区委副书记', '青禾区区长'] }, { ...evidence(id.linBefore, introB), posts: ['青禾区区长'] }],
      },
      { type: 'UNDERTAKES', direction: 'out', other: entities.pipes, interviews: 1, evidence: [evidence(id.linNow, pipesA)] },
      { type: 'COLLABORATES_WITH', direction: 'out', other: entities.school, interviews: 1, evidence: [evidence(id.linNow, schoolA)] },
      { type: 'ADVANCES', direction: 'out', other: entities.warmth, interviews: 2, evidence: [evidence(id.linNow, pipesA), evidence(id.linBefore, warmthB)] },
    ],
    interviews: [
      { interview: interviews.linNow, sentences: [hit(introA, [3, 6]), hit(pipesA, [5, 8]), hit(schoolA, [0, 3])] },
      { interview: interviews.linBefore, sentences: [hit(introB, [3, 6]), hit(heatB, [5, 8]), hit(warmthB, [13, 16])] },
    ],
    elsewhere: [pageHit.credit([[2, 5]])],
    targets: [
      {
        id: 'Target:a1', interview: id.linNow, sentence: pipesA, owner: id.qinghe, ownerName: '青禾区', subject: '二次管网改造', about: [id.pipes],
        value: 36, unit: '公里', comparator: 'eq', by: 2024, status: 'planned', programme: '暖屋行动', text: '二次管网36公里', method: 'figure-beside-name', marks: [[12, 20]],
      },
      {
        id: 'Target:b1', interview: id.linBefore, sentence: heatB, owner: id.qinghe, ownerName: '青禾区', subject: '供热', about: [],
        value: 120, unit: '万平方米', comparator: 'approx', by: 2023, status: 'done', programme: null, text: '约120万平方米', method: 'figure-by-words', marks: [[12, 20]],
      },
    ],
    candidates: [],
    quoted: quoted(introA, introB, pipesA, schoolA, warmthB, heatB),
    truncated: false,
  })
})

test('an official has the posts of every interview, the newest first', async () => {
  expect(await get(id.lin)).toEqual({
    entity: { ...entities.lin, code: null, parent: null, posts: ['青禾区委副书记', '青禾区区长'] },
    relations: [
      {
        type: 'HOLDS_POST', direction: 'out', other: entities.qinghe, interviews: 2,
        evidence: [{ ...evidence(id.linNow, introA), posts: ['青禾区委副书记', '青禾区区长'] }, { ...evidence(id.linBefore, introB), posts: ['青禾区区长'] }],
      },
      { type: 'REPORTED', direction: 'in', other: entities.xu, interviews: 1, evidence: [evidence(id.linNow, sentence('A', '林/署'))] },
    ],
    interviews: [
      { interview: interviews.linNow, sentences: [hit(introA, [13, 16]), hit(pipesA, [0, 3])] },
      { interview: interviews.linBefore, sentences: [hit(introB, [8, 11]), hit(heatB, [0, 3])] },
    ],
    elsewhere: [], targets: [],
    candidates: [],
    quoted: quoted(introA, introB, sentence('A', '林/署')),
    truncated: false,
  })
})

test('an official whose posts no relation names has those of the interview', async () => {
  const { entity, relations } = await get(id.suWangshu)
  expect([entity.posts, relations[0].evidence]).toEqual([['白桦县县长'], [evidence(id.su, sentence('A', '苏/注'))]])
})

test('a project has the figures about it; relations of one type stand by the number of interviews', async () => {
  const answer = await get(id.pipes)
  expect(answer.targets.map((target: { id: string }) => target.id)).toEqual(['Target:a1'])
  expect(answer.relations.map((relation: { type: string; direction: string; other: { id: string } }) => [relation.type, relation.direction, relation.other.id])).toEqual([
    ['UNDERTAKES', 'in', id.qinghe], ['PARTICIPATES_IN', 'in', id.dairy], ['PART_OF', 'out', id.warmth],
  ])
  const warmth = (await get(id.warmth)).relations
  expect(warmth.map((relation: { type: string; direction: string; other: { id: string }; interviews: number }) => [relation.type, relation.direction, relation.other.id, relation.interviews])).toEqual([
    ['ADVANCES', 'in', id.qinghe, 2], ['ADVANCES', 'in', id.baihua, 1], ['PART_OF', 'in', id.pipes, 1], ['PART_OF', 'out', id.six, 1],
  ])
})

test('an entity of a preface alone leads to that sentence', async () => {
  expect(await get(id.city)).toEqual({
    entity: { ...entities.city, code: '990100', parent: null, posts: [] },
    relations: [], interviews: [], elsewhere: [pageHit.preface([[5, 7]])], targets: [], candidates: [], quoted: {}, truncated: false,
  })
})

test('lists of thousands are cut, and said to be', async () => {
  await store.run(telling(`MATCH (hub:Entity {id: $hub}) UNWIND range(1, 600) AS n
    CREATE (o:Entity:Project {id: 'Project:' + n, type: 'Project', name: 'p' + n, aliases: []})
    CREATE (hub)-[:UNDERTAKES {interview: $interview, sentences: [], method: 'named-by-speaker', confidence: 1.0}]->(o)`), { hub: id.baihua, interview: id.su })
  const answer = await get(id.baihua)
  expect([answer.relations.length, answer.truncated]).toEqual([500, true])
  const around = (await ask(served, pathTo('entities', id.baihua, '/neighbours?limit=500'))).body
  expect([around.nodes.length, around.total, around.truncated]).toEqual([500, 605, true])
})
