// Writes where entities are mentioned: one relationship a mention, offsets in the sentence's text.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (s:Sentence {id: row.sentence})
MERGE (e)-[m:MENTIONED_IN {start: row.start, end: row.end}]->(s)
SET m.text = row.text, m.method = row.method, m.confidence = row.confidence
