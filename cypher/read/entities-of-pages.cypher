// Ids of the entities that some pages mention.
MATCH (p:Page)
WHERE p.id IN $pages
CALL (p) {
  MATCH (p)-[:HAS_INTERVIEW]->(:Interview)<-[:APPEARS_IN]-(e:Entity)
  RETURN e
  UNION
  MATCH (p)-[:HAS_INTERVIEW|HAS_SENTENCE*1..2]->(:Sentence)<-[:MENTIONED_IN]-(e:Entity)
  RETURN e
}
RETURN DISTINCT e.id AS id
ORDER BY id
