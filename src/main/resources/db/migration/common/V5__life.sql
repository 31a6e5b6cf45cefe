-- Who or what a row is about, so that another run knows it again: see Identity. 0 in rows of older runs, which nobody follows.
alter table finding add column subject bigint default 0 not null;
alter table finding add column school bigint default 0 not null;
alter table finding add column by_nuptk bigint default 0 not null;
alter table finding add column by_nama bigint default 0 not null;
alter table not_assessed add column subject bigint default 0 not null;
alter table not_assessed add column school bigint default 0 not null;
alter table not_assessed add column by_nuptk bigint default 0 not null;
alter table not_assessed add column by_nama bigint default 0 not null;
alter table suggestion add column subject bigint default 0 not null;
alter table suggestion add column school bigint default 0 not null;
alter table suggestion add column by_nuptk bigint default 0 not null;
alter table suggestion add column by_nama bigint default 0 not null;
alter table excepted add column subject bigint default 0 not null;
alter table excepted add column school bigint default 0 not null;
alter table excepted add column by_nuptk bigint default 0 not null;
alter table excepted add column by_nama bigint default 0 not null;

-- The canonical columns that stood in the files of a kind; the next run is held against them.
create table run_column (
    run_number bigint not null references run,
    kind       plain_text not null,
    name       plain_text not null,
    primary key (run_number, kind, name)
);

-- Rows of the subjects of open findings, and of who may be one of them: without a witness nothing is closed.
create table witness (
    run_number bigint not null,
    kind       plain_text not null,
    subject    bigint not null,
    school     bigint not null,
    by_nuptk   bigint not null,
    by_nama    bigint not null,
    fate       plain_text not null,
    open_codes plain_text not null
);
create index witness_run on witness (run_number);

-- Rows at the door by school (PMM) or by the school's unor (SIASN); the next run is held against them. Nothing asks for one
-- school, so many of one instansi stand in one row: a line each, with number, name and count.
create table school_rows (
    run_number   bigint not null,
    kind         plain_text not null,
    instansi_key plain_text not null,
    schools      plain_text not null
);
create index school_rows_run on school_rows (run_number);

-- The rules a run judged by, and what they rested on.
create table run_rule (
    run_number bigint not null references run,
    code       plain_text not null,
    print      plain_text not null,
    primary key (run_number, code)
);

-- A finding for ever: one disparity of one subject within a job. What it was about when it was first met.
create table life (
    life        bigint primary key,
    job         plain_text not null,
    first_run   bigint not null,
    first_day   date not null,
    kind        plain_text not null,
    code        plain_text not null,
    nip         plain_text not null,
    nama        plain_text not null,
    sekolah     plain_text not null,
    unor        plain_text not null,
    pmm_value   plain_text not null,
    siasn_value plain_text not null
);
create index life_first_run on life (first_run);

-- Under which subjects a finding is or was known: more than one where a number was corrected.
create table life_subject (
    run_number bigint not null,
    job        plain_text not null,
    subject    bigint not null,
    code       plain_text not null,
    life       bigint not null
);
create index life_subject_name on life_subject (subject);
create index life_subject_run on life_subject (run_number);

-- How a run left each finding that was open, or that it closed. One of the long tables: no key, and an index in the order in which
-- it is written.
-- came_from: the instansi it stood in before this run, where that is another; else ''.
create table course (
    run_number   bigint not null,
    life         bigint not null,
    instansi_key plain_text not null,
    came_from    plain_text not null,
    kind         plain_text not null,
    subject      bigint not null,
    school       bigint not null,
    by_nuptk     bigint not null,
    by_nama      bigint not null,
    code         plain_text not null,
    subkind      plain_text not null,
    actor        plain_text not null,
    task         plain_text not null,
    state        plain_text not null,
    since        date not null,
    first_day    date not null,
    why          plain_text not null,
    move         plain_text not null,
    claim        plain_text not null,
    regressions  int not null,
    handovers    int not null,
    denied       int not null,
    spent        date,
    until        date,
    said         bigint not null
);
create index course_instansi on course (run_number, instansi_key);
create index course_life on course (life);

-- What happened to a finding besides being met first: with the new values where these changed.
create table life_event (
    run_number bigint not null,
    life       bigint not null,
    tanggal    date not null,
    event      plain_text not null,
    detail     plain_text not null
);
create index life_event_life on life_event (life);
create index life_event_run on life_event (run_number);

-- What people did, and what was published: who, when, what, before, after.
create table audit (
    audit      bigint generated by default as identity primary key,
    happened   timestamp with time zone not null,
    who        plain_text not null,
    action     plain_text not null,
    job        plain_text not null,
    about      plain_text not null,
    state_was  plain_text not null,
    state_is   plain_text not null,
    reason     plain_text not null
);

-- What a run said of claims: how many were proven, how many did not hold.
create table claim_result (
    run_number   bigint not null,
    job          plain_text not null,
    instansi_key plain_text not null,
    actor        plain_text not null,
    held         bigint not null,
    denied       bigint not null,
    primary key (run_number, instansi_key, actor)
);
