-- Which pairs are not merely in one story but in one sentence?
SELECT a.name AS name_a, b.name AS name_b, count(*) AS stories,
  count(CASE WHEN f.sentences > 0 THEN 1 END) AS in_a_sentence,
  1.0 * count(CASE WHEN f.sentences > 0 THEN 1 END) / count(*) AS share_in_a_sentence,
  min(f.token_distance) AS closest_words
FROM fact_pair_story f
JOIN dim_actor a ON a.actor_id = f.actor_a
JOIN dim_actor b ON b.actor_id = f.actor_b
GROUP BY a.name, b.name, f.actor_a, f.actor_b
HAVING count(*) >= 5
ORDER BY share_in_a_sentence DESC, stories DESC, f.actor_a, f.actor_b
LIMIT 20;
