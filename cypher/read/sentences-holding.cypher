// Sentences that hold every word, nearest first, with the interview or the page they stand in. Words are in lower case.
CALL db.index.fulltext.queryNodes('sentence_text', $lucene, {limit: 1000}) YIELD node AS s, score
WHERE all(word IN $words WHERE toLower(s.text) CONTAINS word)
OPTIONAL MATCH (i:Interview)-[:HAS_SENTENCE]->(s)
OPTIONAL MATCH (p:Page)-[:HAS_SENTENCE]->(s)
RETURN s.id AS id, s.kind AS kind, s.text AS text, i.id AS interview, CASE WHEN p IS NULL THEN null ELSE {id: p.id, file: p.file, title: p.title} END AS page
ORDER BY score DESC, id
LIMIT $limit
