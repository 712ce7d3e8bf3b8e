// Writes in which interviews entities appear, how often, and under which other names, with the spellings of these.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (i:Interview {id: row.interview})
MERGE (e)-[a:APPEARS_IN]->(i)
SET a.count = row.count, a.names = row.names, a.pinyin = row.pinyin
