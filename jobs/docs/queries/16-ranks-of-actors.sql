-- Who leads the news of the newest year, and how many ranks did they gain?
SELECT t.rank, n.name, n.type, t.stories, t.share, t.rank_change
FROM trend_actor_year t
JOIN dim_actor n ON n.actor_id = t.actor_id
WHERE t.period_start = (SELECT max(period_start) FROM agg_period_year)
ORDER BY t.rank
LIMIT 20;
