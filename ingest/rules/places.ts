import { divisionOf, stemOf } from '../places'
import { type EntityDraft } from '../reading'
import { findPlace, type InterviewView, ofType, type Placed, type Rule, say, type Said } from './rule'

/** What lies where: the district in its city, zones and projects in the places that their names or their sentences give. */
export const findLocated: Rule = (view) => [...inCity(view), ...byName(view), ...byWord(view), ...townsOf(view), ...inTown(view), ...inTurn(view)]

/** The district lies in the page's city; the sentence is one that names both, or the first that names the district. */
function inCity(view: InterviewView): Said[] {
  const { own, context: { home } } = view
  const city = home && findPlace(view.entities, home)
  if (own === null || city === null || own === city) return []
  const named = ofType(view, 'District')
  const together = named.find((one) => one.entity === own && named.some((other) => other.entity === city && other.sentence === one.sentence))
  const quoted = together ?? named.find((one) => one.entity === own)
  return quoted ? [say('LOCATED_IN', own, city, [quoted.sentence], 'list-of-divisions', 0.9)] : []
}

/** 和林格尔乳业开发区 lies in 和林格尔县: a zone or a project that bears a place's name. */
function byName(view: InterviewView): Said[] {
  const { own, context: { home }, entities } = view
  const above = divisionOf(home?.parent ?? null)
  const places = [own === null ? null : entities[own]!.name, home?.name].filter((name) => name != null)
  return ofType(view, 'District', 'Project').flatMap((mention) => {
    const place = places.find((name) => mention.name !== name && bears(mention.name, name))
      ?? (mention.type === 'Project' && /首府|省会/.test(mention.name) ? home?.name : undefined)
    const to = place ? entities.findIndex((entity) => entity.type === 'District' && entity.name === place) : -1
    const isZone = mention.type === 'Project' || entities[mention.entity]!.key === ''
    return to >= 0 && isZone && mention.name !== above?.name ? [say('LOCATED_IN', mention.entity, to, [mention.sentence], 'place-in-name', 0.75)] : []
  })
}

/** What the national list has; zones and towns are not in it. */
const isCoded = ({ key }: EntityDraft): boolean => divisionOf(key ?? null) !== null

/** A project bears the full name of a place or of its city; a zone the stem as well. */
const bears = (name: string, place: string): boolean =>
  name.includes(place) || name.includes(`${stemOf(place)}段`)
    || (/(?:开发|新|园|示范|度假|保税)区$/.test(name) && name.startsWith(stemOf(place))) || (stemOf(place).length >= 3 && name.includes(stemOf(place)) && /核心区|片区|中心区/.test(name))

/** 辖区内…, 已落地的…, 坐落在旗境内的某某园区: what the sentence places in the district itself. */
function byWord(view: InterviewView): Said[] {
  const { own, context } = view
  if (own === null) return []
  return [...ofType(view, 'Project'), ...ofType(view, 'District').filter(({ entity }) => entity !== own && !isCoded(view.entities[entity]!))].filter((project) => isPlacedHere(context.sentences[project.sentence]!.folded, project))
    .map((project) => say('LOCATED_IN', project.entity, own, [project.sentence], 'placed-by-sentence', 0.7))
}

const isPlacedHere = (text: string, { start, end }: Placed): boolean =>
  /(?:辖区内?|境内|区内|县内|园区内|[县旗区]里)的?$/.test(text.slice(0, start)) || /^[^，。；]{0,24}等?(?:已|在[^，。；]{0,4})落[地户]的/.test(text.slice(end))

/** A town lies in the district by which it is told. */
function townsOf(view: InterviewView): Said[] {
  const { entities } = view
  return ofType(view, 'District').filter(({ rule }) => rule === 'township').flatMap(({ entity, sentence }) => {
    const to = entities.findIndex(({ type, name }) => type === 'District' && name === entities[entity]!.key)
    return to >= 0 ? [say('LOCATED_IN', entity, to, [sentence], 'placed-by-sentence', 0.7)] : []
  })
}

/** 在某镇扩建某园, 某镇、某乡的某厂: what is built in a town or a zone, or is one's. */
function inTown(view: InterviewView): Said[] {
  const { context: { sentences }, own, entities } = view
  return ofType(view, 'District').filter(({ entity }) => entity !== own && !isCoded(entities[entity]!)).flatMap((place) => {
    const text = sentences[place.sentence]!.folded
    const isIn = /[在于]$/.test(text.slice(0, place.start))
    return ofType(view, 'Project').filter(({ sentence, start }) => sentence === place.sentence && start >= place.end && ((isIn ? built : owned).test(text.slice(place.end, start)) || (place.rule === 'township' && builds.test(text.slice(place.end, start)))))
      .map((project) => say('LOCATED_IN', project.entity, place.entity, [place.sentence], 'placed-by-sentence', 0.7))
  })
}

const others = '(?:[、和与][\u3400-\u9fff]{2,8}(?:镇|乡|街道|苏木))*'
const built = new RegExp(`^${others}(?:的|规划建设|新建|扩建|建设|改造|布局|再建|建|交付)?$`)
const builds = new RegExp(`^${others}(?:今年|年内|将|要|再)*(?:规划建设|新建|扩建|建设|改造|再建|建成|建)(?:了)?$`)
const owned = new RegExp(`^${others}的[\u3400-\u9fff]{0,6}$`)

/** 厦门市思明区: a district right behind the one that it lies in. */
function inTurn(view: InterviewView): Said[] {
  const named = ofType(view, 'District')
  return named.flatMap((outer) => named.filter((inner) => inner.sentence === outer.sentence && inner.start === outer.end && inner.entity !== outer.entity && inner.entity !== view.own
    && divisionOf(view.entities[inner.entity]!.key ?? null)?.parent === view.entities[outer.entity]!.key).map((inner) => say('LOCATED_IN', inner.entity, outer.entity, [outer.sentence], 'list-of-divisions', 0.9)))
}
