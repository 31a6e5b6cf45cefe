-- One run of a job over one set of inputs. run_number counts 1, 2, 3 ... without gaps.
create table run (
    run_number    bigint primary key,
    job           plain_text not null,
    tanggal       date not null,
    fingerprint   plain_text not null,
    repetition    int not null,
    periode_awal  date not null,
    periode_akhir date not null,
    tenggat       date not null,
    state         plain_text not null,
    remark        plain_text not null,
    output        plain_text not null,
    opened_at     timestamp with time zone not null,
    changed_at    timestamp with time zone not null,
    constraint run_identity unique (job, tanggal, fingerprint, repetition)
);

-- The disparities in the catalogue's order, as they stood when the run was opened.
create table run_code (
    run_number bigint not null references run,
    code       plain_text not null,
    place      int not null,
    primary key (run_number, code)
);

create table run_input (
    run_number         bigint not null references run,
    kind               plain_text not null,
    file               plain_text not null,
    sha256             plain_text not null,
    bytes              bigint not null,
    per_tanggal        date not null,
    per_tanggal_source plain_text not null,
    line_count         bigint not null,
    primary key (run_number, kind, file)
);

-- One name per instansi and run, however its rows spell it. The key is the id, or the folded name without one.
create table instansi (
    run_number   bigint not null references run,
    instansi_key plain_text not null,
    instansi_id  plain_text not null,
    nama         plain_text not null,
    primary key (run_number, instansi_key)
);

-- The books, left side: rows counted at the door.
create table intake (
    run_number   bigint not null references run,
    kind         plain_text not null,
    instansi_key plain_text not null,
    line_count   bigint not null,
    primary key (run_number, kind, instansi_key)
);

-- The books, right side: what became of the rows, written slice by slice. slice is the
-- ordinal of its first row; -1 stands for the loading of the references.
create table outcome (
    run_number   bigint not null references run,
    kind         plain_text not null,
    slice        bigint not null,
    instansi_key plain_text not null,
    fate         plain_text not null,
    why          plain_text not null,
    line_count   bigint not null,
    primary key (run_number, kind, slice, instansi_key, fate, why)
);

create table headcount (
    run_number   bigint not null references run,
    kind         plain_text not null,
    slice        bigint not null,
    instansi_key plain_text not null,
    unor_induk   plain_text not null,
    judged       bigint not null,
    unobstructed bigint not null,
    primary key (run_number, kind, slice, instansi_key, unor_induk)
);

create table missing_data (
    run_number   bigint not null references run,
    kind         plain_text not null,
    slice        bigint not null,
    instansi_key plain_text not null,
    unor_induk   plain_text not null,
    code         plain_text not null,
    what         plain_text not null,
    people       bigint not null,
    primary key (run_number, kind, slice, instansi_key, unor_induk, code, what)
);

-- person: who is meant when people are counted, as Subject.person() says.
create table finding (
    run_number   bigint not null references run,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    code         plain_text not null,
    subkind      plain_text not null,
    severity     plain_text not null,
    block_order  int not null,
    is_first     boolean not null,
    person       plain_text not null,
    instansi_key plain_text not null,
    unor_induk   plain_text not null,
    nip          plain_text not null,
    nama         plain_text not null,
    sekolah      plain_text not null,
    unor         plain_text not null,
    pmm_value    plain_text not null,
    siasn_value  plain_text not null,
    explanation  plain_text not null,
    target_kind  plain_text not null,
    target_id    plain_text not null,
    target_label plain_text not null,
    primary key (run_number, kind, file, sheet, line, code, subkind)
);

create table not_assessed (
    run_number   bigint not null references run,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    code         plain_text not null,
    behind       plain_text not null,
    sentence     plain_text not null,
    instansi_key plain_text not null,
    unor_induk   plain_text not null,
    nip          plain_text not null,
    nama         plain_text not null,
    sekolah      plain_text not null,
    unor         plain_text not null,
    primary key (run_number, kind, file, sheet, line, code)
);

create table excepted (
    run_number   bigint not null references run,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    alasan       plain_text not null,
    sampai       date,
    instansi_key plain_text not null,
    unor_induk   plain_text not null,
    nip          plain_text not null,
    nama         plain_text not null,
    sekolah      plain_text not null,
    unor         plain_text not null,
    primary key (run_number, kind, file, sheet, line)
);

-- ordinal tells several rejects of one row apart.
create table reject (
    run_number   bigint not null references run,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    ordinal      int not null,
    slice        bigint not null,
    header       plain_text not null,
    code         plain_text not null,
    found        plain_text not null,
    sentence     plain_text not null,
    instansi_key plain_text not null,
    primary key (run_number, kind, file, sheet, line, ordinal)
);

create table log_match (
    run_number   bigint not null references run,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    code         plain_text not null,
    agreement    plain_text not null,
    instansi_key plain_text not null,
    unor_induk   plain_text not null,
    nip          plain_text not null,
    nama         plain_text not null,
    pesan        plain_text not null,
    waktu        plain_text not null,
    primary key (run_number, kind, file, sheet, line, code)
);

-- A recap asks for one instansi after the other: without these, every one of 550 would read the whole nation.
create index finding_instansi on finding (run_number, instansi_key);
create index not_assessed_instansi on not_assessed (run_number, instansi_key);
create index reject_instansi on reject (run_number, instansi_key);
create index excepted_instansi on excepted (run_number, instansi_key);
create index log_match_instansi on log_match (run_number, instansi_key);
create index headcount_instansi on headcount (run_number, instansi_key);
create index missing_data_instansi on missing_data (run_number, instansi_key);
