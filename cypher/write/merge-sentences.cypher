// Writes the sentences of a page under their interview, or under the page where they belong to none. Spans are flat: start, end, start, end …
MATCH (p:Page {id: $page})
UNWIND $rows AS row
OPTIONAL MATCH (i:Interview {id: row.interview})
WITH row, coalesce(i, p) AS owner
MERGE (s:Sentence {id: row.id})
SET s.kind = row.kind, s.paragraph = row.paragraph, s.order = row.order, s.text = row.text, s.spans = row.spans
MERGE (owner)-[:HAS_SENTENCE]->(s)
