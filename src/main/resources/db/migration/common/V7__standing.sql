-- The history of counts, which is never deleted: it does not refer to run, so that what a run held may be removed before it.
create table standing_run (
    run_number    bigint primary key,
    job           plain_text not null,
    tanggal       date not null,
    periode_awal  date not null,
    periode_akhir date not null,
    tenggat       date not null
);
create index standing_run_job on standing_run (job, periode_awal, periode_akhir);

create table standing_heads (
    run_number   bigint not null references standing_run,
    instansi_key plain_text not null,
    judged       bigint not null,
    unobstructed bigint not null,
    primary key (run_number, instansi_key)
);

-- What a run left to one actor of one instansi of one disparity, and what moved since the published run before: by data, by
-- rules or the catalogue, by scope.
create table standing (
    run_number      bigint not null references standing_run,
    instansi_key    plain_text not null,
    actor           plain_text not null,
    code            plain_text not null,
    open_findings   bigint not null,
    wait_days       int not null,
    fresh_data      bigint not null,
    fresh_rule      bigint not null,
    fresh_scope     bigint not null,
    repaired_data   bigint not null,
    repaired_rule   bigint not null,
    repaired_scope  bigint not null,
    regressed_data  bigint not null,
    regressed_rule  bigint not null,
    regressed_scope bigint not null,
    primary key (run_number, instansi_key, actor, code)
);
