set threads = 2;
set memory_limit = '8GB';
set temp_directory = '';
-- What the four causes need of the files, as tables. Ids become UUID and NIP numbers: half the memory of text and faster
-- joins. Rows of another width (totals, shifted rows) are skipped.
create temp table siasn as
select try_cast(ltrim("NIP BARU", '''') as bigint) as nip,
       try_cast(ltrim("PNS ID", '''') as uuid) as id,
       try_cast(ltrim("UNOR ID", '''') as uuid) as unor,
       "INSTANSI KERJA NAMA" as instansi
from read_csv('${siasn-pegawai}', delim = ',', quote = '"', escape = '"', header = true, all_varchar = true, ignore_errors = true);

create temp table unor as
select try_cast(ltrim("ID", '''') as uuid) as id,
       ltrim("NAMA UNOR", '-') as nama,
       try_cast(ltrim("DIATASAN ID", '''') as uuid) as diatasan,
       try_cast(ltrim("PEMIMPIN PNS ID", '''') as uuid) as pemimpin,
       "NPSN" as npsn
from read_csv('${siasn-unor}', delim = ',', quote = '"', escape = '"', header = true, all_varchar = true, ignore_errors = true);

create temp table padanan as
select "NPSN" as npsn, try_cast(ltrim("UNOR ID", '''') as uuid) as unor
from read_csv('${padanan-unor}', delim = ',', quote = '"', escape = '"', header = true, all_varchar = true, ignore_errors = true);

create temp view pmm as
select "NIP" as tertulis,
       try_cast(translate("NIP", ' .- ''', '') as bigint) as nip,
       "NAMA" as nama,
       "NPSN" as npsn,
       "NAMA SEKOLAH" as sekolah,
       try_cast(ltrim("UNOR ID", '''') as uuid) as unor,
       "INSTANSI" as instansi,
       "NIP ATASAN" as atasan_tertulis,
       try_cast(translate("NIP ATASAN", ' .-''', '') as bigint) as atasan,
       "STATUS SKP" as status
from read_csv('${pmm}', delim = ';', quote = '"', escape = '"', header = true, all_varchar = true, ignore_errors = true)
where "STATUS KEPEGAWAIAN" in ('PNS', 'PPPK', 'CPNS') and "PERIODE" not like '%2025';
