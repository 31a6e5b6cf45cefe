package id.padan.snapshot;

import id.padan.domain.Npsn;
import id.padan.domain.UnorId;

/** One line of the "pemadanan unor": this school is this unor. */
public record PadananUnorRow(Address at, Npsn npsn, UnorId unor, String sekolah) implements SnapshotRow {}
