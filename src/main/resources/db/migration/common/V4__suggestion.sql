-- Who in SIASN a PMM row with an unmatched NIP may be about; place 1 is the best of the row's. band and claim change once,
-- when all of PMM is judged: a candidate whom several rows claim is proposed to none.
create table suggestion (
    run_number         bigint not null,
    unit               int not null,
    kind               plain_text not null,
    file               plain_text not null,
    sheet              plain_text not null,
    line               int not null,
    nip                plain_text not null,
    nama               plain_text not null,
    sekolah            plain_text not null,
    unor               plain_text not null,
    place              int not null,
    candidate_nip      plain_text not null,
    candidate_nama     plain_text not null,
    candidate_unor     plain_text not null,
    candidate_instansi plain_text not null,
    band               plain_text not null,
    score              int not null,
    evidence           plain_text not null,
    claim              plain_text not null
);
create index suggestion_unit on suggestion (run_number, unit);
-- Whom several rows claim is set back one by one.
create index suggestion_candidate on suggestion (run_number, candidate_nip);
