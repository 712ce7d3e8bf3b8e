// The entities of the first picture: districts spoken for, officials interviewed, programmes those districts advance; of each those most spoken of.
CALL () {
  MATCH (d:District)-[:APPEARS_IN]->(i:Interview)
  WHERE d.name = i.district
  WITH d, count(i) AS weight
  ORDER BY weight DESC, d.id
  LIMIT $districts
  RETURN collect(d) AS districts
}
CALL () {
  MATCH (o:Official)-[:INTERVIEWED_IN]->(i:Interview)
  WITH o, count(i) AS weight
  ORDER BY weight DESC, o.id
  LIMIT $officials
  RETURN collect(o) AS officials
}
CALL (districts) {
  UNWIND districts AS d
  MATCH (d)-[r:ADVANCES]->(p:Programme)
  WITH p, count(DISTINCT d) AS shared, count(DISTINCT r.interview) AS weight
  ORDER BY shared DESC, weight DESC, p.id
  LIMIT $programmes
  RETURN collect(p) AS programmes
}
RETURN [e IN districts + officials + programmes | e.id] AS ids
