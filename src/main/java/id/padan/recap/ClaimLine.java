package id.padan.recap;

/**
 * What became of the claims of one instansi and actor since the job's first run.
 *
 * @param actor "" for all actors of the instansi together
 * @param bounced findings that changed hands twice or more and are still open; of the instansi as a whole
 */
public record ClaimLine(String instansi, String actor, long held, long denied, long bounced) {}
