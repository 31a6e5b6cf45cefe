-- Joins PMM with SIASN and finds the four causes; plain enough to run on DuckDB and PostgreSQL alike. A school's unor is
-- PMM's own, else the mapping's, else the one whose NPSN it is; else names are compared. Who heads their unor answers to the
-- head of the unor above.
with sekolah as (
    select npsn, min(cast(id as varchar)) as unor from unor where npsn <> '' group by npsn having count(*) = 1
),
pemimpin as (
    select unor.id, unor.nama, kepala.nip as kepala, atas.nip as di_atas
    from unor
    left join siasn kepala on kepala.id = unor.pemimpin
    left join unor induk on induk.id = unor.diatasan
    left join siasn atas on atas.id = induk.pemimpin
),
padan as (
    select pmm.tertulis, pmm.nip, pmm.nama, pmm.npsn, pmm.sekolah, pmm.atasan, pmm.atasan_tertulis, pmm.status,
           siasn.nip as nip_siasn,
           coalesce(siasn.instansi, pmm.instansi) as instansi,
           pemimpin.id as unor,
           pemimpin.nama as unor_nama,
           case when pemimpin.kepala = pmm.nip then pemimpin.di_atas else pemimpin.kepala end as kepala,
           case when coalesce(cast(pmm.unor as varchar), cast(padanan.unor as varchar), sekolah.unor) is not null
                then coalesce(cast(pmm.unor as varchar), cast(padanan.unor as varchar), sekolah.unor)
                     = cast(siasn.unor as varchar)
                else upper(regexp_replace(pmm.sekolah, '[^A-Za-z0-9]', '', 'g'))
                     = upper(regexp_replace(pemimpin.nama, '[^A-Za-z0-9]', '', 'g'))
           end as sama
    from pmm
    left join siasn on siasn.nip = pmm.nip
    left join padanan on padanan.npsn = pmm.npsn
    left join sekolah on sekolah.npsn = pmm.npsn
    left join pemimpin on pemimpin.id = siasn.unor
)
select instansi, 'nip_tidak_padan' as sebab, tertulis, nama, npsn, sekolah, tertulis as di_pmm, '' as di_siasn
from padan where nip_siasn is null
union all
select instansi, 'unor_berbeda', tertulis, nama, npsn, sekolah, sekolah, unor_nama
from padan where unor is not null and not sama
union all
select instansi, 'atasan_berbeda', tertulis, nama, npsn, sekolah, atasan_tertulis, cast(kepala as varchar)
from padan where unor is not null and sama and atasan is distinct from kepala
union all
select instansi, 'skp_pmm_belum_ada', tertulis, nama, npsn, sekolah, status, ''
from padan where status is null or status not in ('Disetujui', 'Disepakati', 'Dinilai')
order by 1, 2, 3
