package id.padan.snapshot;

import id.padan.domain.Nip;
import java.util.List;

/** The RHK of one SKP in e-Kinerja, one by one. A NIP may stand in several rows. */
public record RhkRow(Address at, Nip nip, List<String> rhk) implements SnapshotRow {}
