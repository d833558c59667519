-- In which months was an actor in the news remarkably more than in the months before?
-- A robust z-score above 3.5 is remarkable; it needs three months before.
SELECT d.year_month, n.name, t.stories, t.baseline_median, t.z_score
FROM trend_actor_month t
JOIN dim_date d ON d.date_id = t.period_start
JOIN dim_actor n ON n.actor_id = t.actor_id
WHERE t.complete AND t.z_score > 3.5
ORDER BY t.z_score DESC, t.period_start, t.actor_id
LIMIT 20;
