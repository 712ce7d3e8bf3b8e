// Writes which entities may be one, from the smaller id to the larger, with a score and for each reason the words that match.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[c:CANDIDATE]->(b)
SET c.score = row.score, c.reasons = row.reasons, c.words = row.words
