// Ids of the entities of an interview, those most often mentioned first; one row, none where there is no such interview.
MATCH (i:Interview {id: $id})
CALL (i) {
  MATCH (i)<-[a:APPEARS_IN]-(e:Entity)
  WITH e.id AS id, a.count AS weight
  ORDER BY weight DESC, id
  RETURN collect(id) AS ids
}
RETURN size(ids) AS total, ids[..$limit] AS ids
