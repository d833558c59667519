-- When was a pair in the news far more than usual, for how long and how strongly?
-- A burst lasts from its burst_start; its weight is the same in all its months.
SELECT a.name AS name_a, b.name AS name_b, t.burst_start, count(*) AS months_in_the_news,
  sum(t.stories) AS stories, max(t.burst_weight) AS burst_weight
FROM trend_pair_month t
JOIN dim_actor a ON a.actor_id = t.actor_a
JOIN dim_actor b ON b.actor_id = t.actor_b
WHERE t.burst_level = 1
GROUP BY a.name, b.name, t.actor_a, t.actor_b, t.burst_start
ORDER BY burst_weight DESC, t.burst_start, t.actor_a, t.actor_b
LIMIT 20;
