-- A workbook of lines is kept as it was uploaded.
alter table stored_file drop constraint stored_file_kind_check;
alter table stored_file add constraint stored_file_kind_check check (kind in ('PDF', 'JPG', 'PNG', 'XLSX'));
