// The sentences of an interview in their order, each with its spans in the page (start, end, start, end …) and the mentions in it.
MATCH (:Interview {id: $id})-[:HAS_SENTENCE]->(s:Sentence)
RETURN s.id AS id, s.kind AS kind, s.paragraph AS paragraph, s.text AS text, s.spans AS spans, COLLECT {
  MATCH (e:Entity)-[m:MENTIONED_IN]->(s)
  RETURN {entity: e.id, start: m.start, end: m.end}
  ORDER BY m.start, m.end DESC, e.id
} AS mentions
ORDER BY s.order, id
