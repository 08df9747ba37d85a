package vn.hientai.calendar;

import org.springframework.data.repository.ListCrudRepository;

interface CalendarYearRepository extends ListCrudRepository<CalendarYear, Integer> {}
