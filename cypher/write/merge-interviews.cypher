// Writes a page's interviews.
MATCH (p:Page {id: $page})
UNWIND $rows AS row
MERGE (i:Interview {id: row.id})
SET i.key = row.key, i.order = row.order, i.headline = row.headline, i.interviewee = row.interviewee, i.posts = row.posts,
    i.district = row.district, i.reporters = row.reporters, i.date = p.date, i.year = p.year
MERGE (p)-[:HAS_INTERVIEW]->(i)
