// Writes what interviews state: one relationship a (type, from, to, interview), with its sentences.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type) {interview: row.interview}]->(b)
SET r.sentences = row.sentences, r.method = row.method, r.confidence = row.confidence, r.posts = row.posts
