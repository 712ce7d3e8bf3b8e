// Ids of the entities of a type, those of the most interviews first; one row.
CALL () {
  MATCH (e:Entity {type: $type})
  WITH e.id AS id, COUNT { (e)-[:APPEARS_IN]->() } AS weight
  ORDER BY weight DESC, id
  RETURN collect(id) AS ids
}
RETURN size(ids) AS total, ids[..$limit] AS ids
