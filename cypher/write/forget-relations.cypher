// Removes every relationship and figure that the interviews of some pages stated.
MATCH (p:Page)-[:HAS_INTERVIEW]->(i:Interview)
WHERE p.id IN $pages
CALL (i) {
  MATCH (i)<-[:APPEARS_IN]-(:Entity)-[r]->(:Entity)
  WHERE r.interview = i.id
  DELETE r
}
CALL (i) {
  MATCH (i)-[:HAS_SENTENCE]->(s:Sentence)
  MATCH (t:Target {sentence: s.id})
  DETACH DELETE t
}
