create unlogged table siasn (nip text, id text, unor text, instansi text);
create unlogged table unor (id text, nama text, diatasan text, pemimpin text, npsn text);
create unlogged table padanan (npsn text, unor text);
create unlogged table pmm (tertulis text, nip text, nama text, npsn text, sekolah text, unor text, instansi text,
                           atasan_tertulis text, atasan text, status text);
