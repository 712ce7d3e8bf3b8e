// Who works with whom: districts with the institutions and enterprises that work with them, that came to them, or that take part in what they undertake, those pairs first that the most interviews state; one row, with the ids of all of them, of their projects, and of the officials of those districts.
CALL () {
  CALL () {
    MATCH (d:District)-[r:COLLABORATES_WITH]->(o:Entity)
    RETURN d, o, null AS project, r.interview AS interview
    UNION ALL
    MATCH (o:Enterprise)-[r:OPERATES_IN]->(d:District)
    RETURN d, o, null AS project, r.interview AS interview
    UNION ALL
    MATCH (o:Entity)-[r:PARTICIPATES_IN]->(project:Project)<-[u:UNDERTAKES]-(d:District)
    WHERE r.interview = u.interview
    RETURN d, o, project, r.interview AS interview
  }
  WITH d, o, collect(DISTINCT project.id)[..3] AS projects, count(DISTINCT interview) AS weight
  ORDER BY weight DESC, d.id, o.id
  RETURN collect([d.id, o.id] + projects) AS pairs
}
WITH size(pairs) AS total, pairs[..$limit] AS pairs
WITH total, reduce(ids = [], pair IN pairs | ids + pair) AS ids
RETURN total, ids + COLLECT {
  MATCH (d:District)<-[:HOLDS_POST]-(o:Official)
  WHERE d.id IN ids
  RETURN DISTINCT o.id
  ORDER BY o.id
  LIMIT $limit
} AS ids
