// Ties interviews to the officials who speak in them and the journalists who wrote them.
UNWIND $rows AS row
MATCH (i:Interview {id: row.interview})
MATCH (e:Entity {id: row.entity})
FOREACH (_ IN CASE WHEN row.role = 'INTERVIEWED_IN' THEN [1] ELSE [] END | MERGE (e)-[:INTERVIEWED_IN]->(i))
FOREACH (_ IN CASE WHEN row.role = 'REPORTED_BY' THEN [1] ELSE [] END | MERGE (i)-[:REPORTED_BY]->(e))
