// Ids of what relations tie to a district, directly or by a project it undertakes, those first that the most interviews tie to it; one row, none where there is no such district.
MATCH (d:Entity {id: $id, type: 'District'})
CALL (d) {
  CALL (d) {
    MATCH (d)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(o:Entity)
    RETURN o, r.interview AS interview
    UNION
    MATCH (d)-[u:UNDERTAKES]->(:Entity)-[r:PARTICIPATES_IN|PART_OF]-(o:Entity)
    WHERE r.interview = u.interview
    RETURN o, r.interview AS interview
  }
  WITH d, o, count(DISTINCT interview) AS weight
  WHERE o <> d
  WITH o.id AS id, weight
  ORDER BY weight DESC, id
  RETURN collect(id) AS ids
}
RETURN size(ids) AS total, ids[..$limit] AS ids
