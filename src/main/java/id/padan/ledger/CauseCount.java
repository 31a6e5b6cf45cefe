package id.padan.ledger;

import id.padan.domain.Instansi;

/** Findings of one code and sub-kind in one instansi and unor induk ("" where unknown). */
public record CauseCount(
        String code, String subkind, Instansi instansi, String unorInduk, long findings, long people) {}
