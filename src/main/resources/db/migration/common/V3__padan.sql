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

-- Whose workbook a row stands in: an instansi, or one unor induk of it ('' where nobody can tell which). A small number
-- instead of two texts in every row below; unit counts from 1 within the run. It does not refer to run: H2 would make an
-- index of the run's number alone for it, prefer that one, and look through all units for every group.
create table unit (
    run_number   bigint not null,
    unit         int not null,
    instansi_key plain_text not null,
    unor_induk   plain_text not null,
    primary key (run_number, unit),
    constraint unit_once unique (run_number, instansi_key, unor_induk)
);

-- What was judged and stored together, named by the ordinal of its first row. The key refuses a slice that comes twice;
-- findings counts what it holds.
create table slice (
    run_number bigint not null references run,
    kind       plain_text not null,
    slice      bigint not null,
    findings   bigint not null,
    primary key (run_number, kind, slice)
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
    unit         int not null,
    kind         plain_text not null,
    slice        bigint not null,
    judged       bigint not null,
    unobstructed bigint not null,
    primary key (run_number, unit, kind, slice)
);

create table missing_data (
    run_number   bigint not null references run,
    unit         int not null,
    kind         plain_text not null,
    slice        bigint not null,
    code         plain_text not null,
    what         plain_text not null,
    people       bigint not null,
    primary key (run_number, unit, kind, slice, code, what)
);

-- The long tables lie in the order they were written. Their only key is the unit's, a few bytes a row: that is how a recap
-- reads them, and what comes twice is refused by table slice. A key of texts would be as large as the rows themselves.

-- sort_place: where its code stands in a list, by blocking order, then as in the catalogue.
-- person: who is meant when people are counted, as Subject.person() says; '' where that is the nip.
create table finding (
    run_number   bigint not null,
    unit         int not null,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    nip          plain_text not null,
    nama         plain_text not null,
    sekolah      plain_text not null,
    unor         plain_text not null,
    sort_place   int not null,
    code         plain_text not null,
    subkind      plain_text not null,
    severity     plain_text not null,
    block_order  int not null,
    is_first     boolean not null,
    person       plain_text not null,
    pmm_value    plain_text not null,
    siasn_value  plain_text not null,
    explanation  plain_text not null,
    target_kind  plain_text not null,
    target_id    plain_text not null,
    target_label plain_text not null
);
create index finding_unit on finding (run_number, unit);

-- One row per subject and reason: codes are the disparities it leaves open, with a blank between.
create table not_assessed (
    run_number   bigint not null,
    unit         int not null,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    nip          plain_text not null,
    nama         plain_text not null,
    sekolah      plain_text not null,
    unor         plain_text not null,
    codes        plain_text not null,
    behind       plain_text not null,
    sentence     plain_text not null
);
create index not_assessed_unit on not_assessed (run_number, unit);

create table excepted (
    run_number   bigint not null,
    unit         int not null,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    nip          plain_text not null,
    nama         plain_text not null,
    sekolah      plain_text not null,
    unor         plain_text not null,
    alasan       plain_text not null,
    sampai       date
);
create index excepted_unit on excepted (run_number, unit);

create table log_match (
    run_number   bigint not null,
    unit         int not null,
    kind         plain_text not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    nip          plain_text not null,
    nama         plain_text not null,
    pesan        plain_text not null,
    waktu        plain_text not null,
    code         plain_text not null,
    agreement    plain_text not null
);
create index log_match_unit on log_match (run_number, unit);

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
create index reject_instansi on reject (run_number, instansi_key);
