package id.padan.sight;

import id.padan.ledger.RunRecord;
import id.padan.road.Point;
import org.jspecify.annotations.Nullable;

/** A published run, and how the viewer's instansi together stood after it; null where a later run of its day replaced it. */
public record RunStop(RunRecord run, @Nullable Point point) {}
