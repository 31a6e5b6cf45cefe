package id.padan.ledger;

import id.padan.domain.Instansi;

/** A disparity nobody of an instansi could be judged on, because a file or column did not come. */
public record MissingData(String code, Instansi instansi, String what, long people) {}
