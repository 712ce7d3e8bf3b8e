// Writes one page; its interviews, sentences and the rest follow in the same transaction.
MERGE (p:Page {id: $id})
SET p.file = $file, p.source = $source, p.reader = $reader, p.title = $title, p.strapline = $strapline, p.preface = $preface,
    p.paper = $paper, p.date = $date, p.year = $year, p.text = $text, p.notes = $notes
