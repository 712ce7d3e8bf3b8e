// Ids of the figures that an entity commits to, or that are about it.
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[:COMMITS_TO]->(t:Target)
  RETURN t
  UNION
  MATCH (e)<-[:TARGETS]-(t:Target)
  RETURN t
}
RETURN t.id AS id
ORDER BY id
LIMIT $limit
