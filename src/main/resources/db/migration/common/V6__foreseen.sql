-- What stands behind the findings of a PMM row, so that a recap can promise whom a repair frees. Rows of PMM only, and only
-- those that something holds up; of a row without an entry nothing more is expected.
create table foreseen (
    run_number   bigint not null,
    unit         int not null,
    file         plain_text not null,
    sheet        plain_text not null,
    line         int not null,
    sort         plain_text not null,
    code         plain_text not null,
    subkind      plain_text not null,
    target_kind  plain_text not null,
    target_id    plain_text not null,
    target_label plain_text not null
);
create index foreseen_unit on foreseen (run_number, unit);
