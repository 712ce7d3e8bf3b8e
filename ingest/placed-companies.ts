/** Places in companies' names: before them, and as their first word. All texts are folded. */
import { siteNext, trades } from './company-words'
import { organisations } from './lexicon'
import { divisions, provinces, stemOf } from './places'
import { type Token } from './segment'
import { wordSet } from './words'

export const places = wordSet(divisions.flatMap(({ name }) => [name, stemOf(name)]).filter((name) => name.length >= 2))
/** A division of the national list, by its name with or without its kind. */
export const isPlace = (text: string): boolean => places.has(text)

/** 河南正花食品集团 without 河南. */
export function withoutPlace(name: string): string {
  const place = places.at(name, 0)
  const rest = place ? name.slice(place.length).replace(/^(?:省|市|区|县|自治区)(?=[\u3400-\u9fff]{2})/, '') : ''
  return rest.length >= 2 && !/^(?:集团|公司)/.test(rest) ? rest : name
}

/** Trades that behind a place's name no industry of the place bears. */
const soleTrades = wordSet(organisations.soleTrade)
const ofIndustry = /^(?:产业|[园片]?区|基地|小镇|集群|协会)/

/** Length of 青山纸业, 宣威磷电 at the head of a phrase: a place's name, and right behind it a trade that only companies have there; 0 where it has none. */
export function placedTrade(phrase: string): number {
  const place = places.at(phrase, 0)
  const trade = place === null || provinces.includes(place) ? null : soleTrades.at(phrase, place.length)
  const length = trade === null ? 0 : place!.length + trade.length
  const behind = phrase.slice(length)
  return ofIndustry.test(behind) || siteNext.test(behind) ? 0 : length
}

/** Regions and waters, which anybody's trade may be of. */
const region = /^(?:[华东西南北中][东西南北中部]|长江|黄河|太湖|海底|沿海|[东西南北]海|[南北]方|深海)$/

/** Length of 远东电缆: the name of a land that is no division's, and a trade; 0 where the words begin with none. */
export function farTrade([land, trade]: readonly Token[]): number {
  const isLand = land?.tag === 'ns' && land.text.length === 2 && !isPlace(land.text) && !region.test(land.text)
  return isLand && trade && trade.text.length >= 2 && trades.has(trade.text) ? trade.end : 0
}
