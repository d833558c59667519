-- How many articles did each publisher bring in each quarter, and how many were its own?
SELECT d.calendar_year, d.calendar_quarter, f.publisher_id, count(*) AS articles,
  count(CASE WHEN f.is_first THEN 1 END) AS own_stories
FROM fact_article f
JOIN dim_date d ON d.date_id = f.published_date
GROUP BY d.calendar_year, d.calendar_quarter, f.publisher_id
ORDER BY d.calendar_year, d.calendar_quarter, f.publisher_id;
