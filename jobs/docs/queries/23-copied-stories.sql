-- Which stories were taken over by other publishers, and by how many?
SELECT s.published_date, s.publisher_id AS first_publisher, s.title, s.articles,
  count(DISTINCT f.publisher_id) AS publishers
FROM dim_story s
JOIN fact_article f ON f.story_id = s.story_id
WHERE s.articles > 1
GROUP BY s.story_id, s.published_date, s.publisher_id, s.title, s.articles
ORDER BY s.articles DESC, s.published_date, s.story_id
LIMIT 20;
