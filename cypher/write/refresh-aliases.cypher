// Gives some entities the other names that the interviews in the graph use for them, sorted, and the spellings of all their names.
MATCH (e:Entity)
WHERE e.id IN $entities
SET e.aliases = COLLECT {
  MATCH (e)-[a:APPEARS_IN]->(:Interview)
  UNWIND a.names AS name
  WITH DISTINCT name
  WHERE name <> e.name
  RETURN name
  ORDER BY name
}, e.pinyin = coalesce(e.ownPinyin, []) + COLLECT {
  MATCH (e)-[a:APPEARS_IN]->(:Interview)
  UNWIND a.pinyin AS row
  RETURN DISTINCT row
  ORDER BY row
}
