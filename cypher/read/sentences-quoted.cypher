// The text of some sentences, and the interviews they stand in.
MATCH (s:Sentence)
WHERE s.id IN $ids
OPTIONAL MATCH (i:Interview)-[:HAS_SENTENCE]->(s)
RETURN s.id AS id, s.text AS text, i.id AS interview
ORDER BY id
