-- Which ties of the newest year are stronger than size explains, and no work of chance?
SELECT a.name AS name_a, b.name AS name_b, p.stories, p.shrunken_log_ratio, p.q_value
FROM agg_pair_year p
JOIN dim_actor a ON a.actor_id = p.actor_a
JOIN dim_actor b ON b.actor_id = p.actor_b
WHERE p.period_start = (SELECT max(period_start) FROM agg_period_year)
  AND p.in_backbone
  AND p.q_value <= 0.05
ORDER BY p.shrunken_log_ratio DESC, p.actor_a, p.actor_b
LIMIT 20;
