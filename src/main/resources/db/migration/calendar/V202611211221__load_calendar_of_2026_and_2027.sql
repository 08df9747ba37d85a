-- What is publicly known. PRESS: the law's fixed days and what newspapers report of official letters; INFERRED: reckoned
-- from Article 112 and the lunar calendar. Nothing here was compared with the official document, so no year is checked.
insert into calendar_year (year, version, created_at, created_by, updated_at, updated_by)
values (2026, 0, now(), 'system', now(), 'system'),
       (2027, 0, now(), 'system', now(), 'system');

insert into calendar_day (day, year, kind, name, source, confidence)
values ('2026-01-01', 2026, 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'PRESS'),
       ('2026-01-02', 2026, 'SWAPPED_OFF', 'Nghỉ Tết Dương lịch, làm bù thứ Bảy 10/01/2026', 'Công văn số 12729/VPCP-KGVX ngày 25/12/2025', 'PRESS'),
       ('2026-01-10', 2026, 'SWAPPED_WORKING', 'Làm bù cho thứ Sáu 02/01/2026', 'Công văn số 12729/VPCP-KGVX ngày 25/12/2025', 'PRESS'),
       ('2026-02-16', 2026, 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (ngày cuối tháng Chạp)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112; lịch nghỉ Tết 14–22/02/2026', 'PRESS'),
       ('2026-02-17', 2026, 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (mùng 1)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112; lịch nghỉ Tết 14–22/02/2026', 'PRESS'),
       ('2026-02-18', 2026, 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (mùng 2)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112; lịch nghỉ Tết 14–22/02/2026', 'PRESS'),
       ('2026-02-19', 2026, 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (mùng 3)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112; lịch nghỉ Tết 14–22/02/2026', 'PRESS'),
       ('2026-02-20', 2026, 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (mùng 4)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112; lịch nghỉ Tết 14–22/02/2026', 'PRESS'),
       ('2026-04-26', 2026, 'HOLIDAY', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2026-04-27', 2026, 'COMPENSATED', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3', 'INFERRED'),
       ('2026-04-30', 2026, 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'PRESS'),
       ('2026-05-01', 2026, 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'PRESS'),
       ('2026-08-22', 2026, 'SWAPPED_WORKING', 'Làm bù cho thứ Hai 31/8/2026', 'Phương án nghỉ Quốc khánh năm 2026, chưa có số văn bản', 'INFERRED'),
       ('2026-08-31', 2026, 'SWAPPED_OFF', 'Nghỉ Quốc khánh, làm bù thứ Bảy 22/8/2026', 'Phương án nghỉ Quốc khánh năm 2026, chưa có số văn bản', 'INFERRED'),
       ('2026-09-01', 2026, 'HOLIDAY', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2026-09-02', 2026, 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'PRESS'),
       ('2026-11-24', 2026, 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Nghị quyết số 80-NQ/TW ngày 07/01/2026 (chủ trương)', 'INFERRED'),
       ('2027-01-01', 2027, 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'PRESS'),
       ('2027-02-05', 2027, 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (ngày cuối tháng Chạp)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2027-02-06', 2027, 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (mùng 1)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2027-02-07', 2027, 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (mùng 2)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2027-02-08', 2027, 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (mùng 3)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2027-02-09', 2027, 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (mùng 4)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2027-02-10', 2027, 'COMPENSATED', 'Nghỉ bù Tết Nguyên đán (mùng 1 là thứ Bảy)', 'Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3', 'INFERRED'),
       ('2027-02-11', 2027, 'COMPENSATED', 'Nghỉ bù Tết Nguyên đán (mùng 2 là Chủ nhật)', 'Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3', 'INFERRED'),
       ('2027-04-16', 2027, 'HOLIDAY', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2027-04-30', 2027, 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'PRESS'),
       ('2027-05-01', 2027, 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'PRESS'),
       ('2027-05-03', 2027, 'COMPENSATED', 'Nghỉ bù Ngày Quốc tế lao động', 'Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3', 'INFERRED'),
       ('2027-09-02', 2027, 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'PRESS'),
       ('2027-09-03', 2027, 'HOLIDAY', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1', 'INFERRED'),
       ('2027-11-24', 2027, 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Nghị quyết số 80-NQ/TW ngày 07/01/2026 (chủ trương)', 'INFERRED');
