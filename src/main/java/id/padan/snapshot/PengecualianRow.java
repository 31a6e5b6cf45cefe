package id.padan.snapshot;

import id.padan.domain.Nip;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person who is not to be judged; {@code sampai} is the last day it holds, null for no end. */
public record PengecualianRow(
        Address at,
        Nip nip,
        String nama,
        String alasan,
        @Nullable LocalDate sampai) implements SnapshotRow {}
