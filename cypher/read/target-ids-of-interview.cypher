// Ids of the figures of an interview.
MATCH (:Interview {id: $id})-[:HAS_SENTENCE]->(s:Sentence)
MATCH (t:Target {sentence: s.id})
RETURN t.id AS id
ORDER BY id
