// How much the graph holds: one row, with entities and stated relations by type and the notes of every page as JSON.
RETURN
  COUNT { (:Page) } AS pages,
  COUNT { (:Interview) } AS interviews,
  COUNT { (:Sentence) } AS sentences,
  COUNT { (:Target) } AS targets,
  COLLECT { MATCH (p:Page) RETURN p.notes } AS notes,
  COLLECT { MATCH (e:Entity) WITH e.type AS type, count(*) AS count RETURN {type: type, count: count} } AS entities,
  COLLECT {
    MATCH (:Entity)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]->(:Entity)
    WITH type(r) AS type, count(*) AS count
    RETURN {type: type, count: count}
  } AS relations
