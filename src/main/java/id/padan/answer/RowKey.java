package id.padan.answer;

/**
 * One answerable thing of an instansi: a task or a finding.
 *
 * @param id lower-case letters and digits, the same in every run in which the thing is still there
 */
public record RowKey(RowKind kind, String id) {}
