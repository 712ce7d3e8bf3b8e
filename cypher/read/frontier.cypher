// The neighbours of some entities by some types of relation, each once: one row an entity that has any.
MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(o:Entity)
  WHERE type(r) IN $types AND o <> e
  WITH DISTINCT o.id AS other
  ORDER BY other
  RETURN collect(other) AS others
}
RETURN e.id AS id, others
ORDER BY id
