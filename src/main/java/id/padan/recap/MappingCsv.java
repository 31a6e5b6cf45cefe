package id.padan.recap;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.rule.MappingConflict;
import id.padan.rule.MappingProposal;
import id.padan.rule.SchoolMapping;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The two lists for the officer who maps schools to unor. The proposals are a padanan-unor file that Padan reads back; the
 * conflicts stand apart, since a line without an NPSN or a unor would be a reject there. UTF-8 with BOM and semicolons, as
 * an Indonesian Excel opens them.
 */
final class MappingCsv {
    static final String PROPOSALS = "usulan-padanan-unor.csv";
    static final String CONFLICTS = "konflik-padanan.csv";

    private static final String[] PROPOSAL_HEADER = {
        "NPSN", "UNOR ID", "NAMA SEKOLAH", "NAMA UNOR", "INSTANSI", "UNOR INDUK", "KEYAKINAN", "BUKTI"
    };
    private static final String[] CONFLICT_HEADER = {
        "MASALAH", "INSTANSI", "NPSN", "NAMA SEKOLAH", "UNOR ID", "NAMA UNOR", "PENJELASAN"
    };

    private MappingCsv() {}

    /** Writes the proposals and closes the file. */
    static void proposals(SchoolMapping mapping, OutputStream file) throws IOException {
        try (CsvWriter csv = SheetCsv.writer(file)) {
            csv.writeRecord(PROPOSAL_HEADER);
            mapping.eachProposal(proposal -> csv.writeRecord(fields(proposal)));
        }
    }

    /** Writes the conflicts and closes the file. */
    static void conflicts(SchoolMapping mapping, OutputStream file) throws IOException {
        try (CsvWriter csv = SheetCsv.writer(file)) {
            csv.writeRecord(CONFLICT_HEADER);
            mapping.eachConflict(conflict -> csv.writeRecord(fields(conflict)));
        }
    }

    private static String[] fields(MappingProposal proposal) {
        return new String[] {
            proposal.npsn().value(),
            proposal.unor().dashed(),
            SheetCsv.shown(proposal.sekolah()),
            SheetCsv.shown(proposal.unorNama()),
            SheetCsv.shown(Cover.nameOf(proposal.instansi())),
            SheetCsv.shown(proposal.unorInduk()),
            proposal.sure() ? "tinggi" : "sedang",
            proposal.evidence()
        };
    }

    private static String[] fields(MappingConflict conflict) {
        Npsn npsn = conflict.npsn();
        return new String[] {
            conflict.kind().label(),
            SheetCsv.shown(Cover.nameOf(conflict.instansi())),
            npsn == null ? "" : npsn.value(),
            SheetCsv.shown(conflict.sekolah()),
            dashed(conflict.unor()),
            SheetCsv.shown(conflict.unorNama()),
            conflict.sentence()
        };
    }

    private static String dashed(@Nullable UnorId unor) {
        return unor == null ? "" : unor.dashed();
    }
}
