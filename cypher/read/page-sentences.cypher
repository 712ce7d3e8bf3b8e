// The sentences of a page in the order of the print, each with its interview and its spans (start, end, start, end …).
MATCH (p:Page {id: $id})
CALL (p) {
  MATCH (p)-[:HAS_SENTENCE]->(s:Sentence)
  RETURN s, null AS interview
  UNION
  MATCH (p)-[:HAS_INTERVIEW]->(i:Interview)-[:HAS_SENTENCE]->(s:Sentence)
  RETURN s, i.id AS interview
}
RETURN s.id AS id, interview, s.kind AS kind, s.spans AS spans
ORDER BY s.spans[0], s.order, id
