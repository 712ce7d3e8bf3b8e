import { type ItemList } from '../items'
import { isGeneric } from '../names-of-things'
import { type ObjectPhrase } from '../objects'
import { type Finder, type Found } from './finder'

/** Concrete things that a clause's verbs build, run or finish; members of a list bear the head they share. */
export const findProjects: Finder = ({ sentence: { kind }, lists }) =>
  kind === 'body' ? lists.filter(({ phrase, list }) => isDone(phrase, list)).flatMap(({ phrase, list }) => namesOf(phrase, list)) : []

/** A verb does it; or the clause goes on with a list of projects that the clause before has begun. */
const isDone = ({ verb }: ObjectPhrase, { category }: ItemList): boolean =>
  verb !== null || (category !== null && /(?:项目|工程)(?:建设|达产|$)/.test(category))

const namesOf = ({ verb }: ObjectPhrase, { items }: ItemList): Found[] =>
  items.filter(({ name, shared }) => isNameLike(name, shared)).map(({ name, start, end, shared }) => ({
    type: 'Project', name, start, end,
    rule: shared ? `${verb ?? 'listed'} …, head restored` : `${verb ?? 'listed'} …`, confidence: shared ? 0.7 : 0.75,
  }))

const isNameLike = (name: string, shared: string | null): boolean =>
  name.length >= 3 && name.length <= 40 && !isGeneric(shared ? name.slice(0, -shared.length) : name)
  && !/^(?:年|月|个|家|的|等|是|年内|各|这|那|其|一批|一系列|符合|具有|满足|适合)|[，。；]|(?:经济技术|[^级]经济|产业|乳业|工业)开发区$/.test(name)
