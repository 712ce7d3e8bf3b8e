// Gives some entities the other names that the interviews in the graph use for them, sorted, and the spellings of all their names.
MATCH (e:Entity)
WHERE e.id IN $entities
OPTIONAL MATCH (e)-[a:APPEARS_IN]->(:Interview)
UNWIND coalesce(a.names, [null]) AS name
WITH e, name ORDER BY name
WITH e, [n IN collect(DISTINCT name) WHERE n <> e.name] AS aliases
SET e.aliases = aliases, e.pinyin = coalesce(e.ownPinyin, []) + COLLECT {
  MATCH (e)-[a:APPEARS_IN]->(:Interview)
  UNWIND a.pinyin AS row
  RETURN DISTINCT row
  ORDER BY row
}
