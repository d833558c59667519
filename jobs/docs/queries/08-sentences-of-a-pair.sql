-- Which sentences show a pair, the newest first?
-- Here Donald Trump and Vladimir Putin.
SELECT e.published_date, s.publisher_id, s.title, e.sentence_text
FROM fact_evidence e
JOIN dim_actor a ON a.actor_id = e.actor_a
JOIN dim_actor b ON b.actor_id = e.actor_b
JOIN dim_story s ON s.story_id = e.story_id
WHERE 'Donald Trump' IN (a.name, b.name) AND 'Vladimir Putin' IN (a.name, b.name)
ORDER BY e.published_date DESC, e.story_id, e.evidence_number
LIMIT 50;
