// Ids of an entity's neighbours by some types of relation, those first that the most interviews tie to it; one row.
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(o:Entity)
  WHERE type(r) IN $types AND o <> e
  WITH o.id AS id, count(DISTINCT r.interview) AS weight
  ORDER BY weight DESC, id
  RETURN collect(id) AS ids
}
RETURN size(ids) AS total, ids[..$limit] AS ids
