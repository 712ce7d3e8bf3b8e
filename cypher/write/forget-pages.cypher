// Removes pages with their interviews and sentences.
MATCH (p:Page)
WHERE p.id IN $pages
OPTIONAL MATCH (p)-[:HAS_INTERVIEW]->(i:Interview)
OPTIONAL MATCH (i)-[:HAS_SENTENCE]->(s:Sentence)
OPTIONAL MATCH (p)-[:HAS_SENTENCE]->(own:Sentence)
WITH collect(DISTINCT p) + collect(DISTINCT i) + collect(DISTINCT s) + collect(DISTINCT own) AS nodes
UNWIND nodes AS node
DETACH DELETE node
