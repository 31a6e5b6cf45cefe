package id.padan.reference;

import static id.padan.reference.Given.pegawai;
import static id.padan.reference.Given.skp;
import static id.padan.reference.Given.unor;
import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Periode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SkpIndexTest {
    private static final Periode EARLY = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    private static final Periode LATE = new Periode(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    private static final Periode LAST_YEAR = Periode.tahun(2025);

    private static ReferencesBuilder someone() {
        ReferencesBuilder builder = new ReferencesBuilder(Given.SCOPE);
        builder.unor(unor(1, null, null, true));
        builder.pegawai(pegawai(1, 1, null, "Aktif"));
        return builder;
    }

    @Test
    void the_latest_end_counts() {
        ReferencesBuilder builder = someone();
        builder.skp(skp(1, "draft", LATE, false, "Unor 1"));
        builder.skp(skp(1, "persetujuan", EARLY, false, "Unor 1"));
        SkpIndex index = builder.build().skp();
        assertThat(index.of(0)).isEqualTo(SkpState.NOT_AGREED);
        assertThat(index.statusOf(0)).isEqualTo("draft");
    }

    @Test
    void another_period_does_not_count_and_is_told() {
        ReferencesBuilder builder = someone();
        assertThat(builder.skp(skp(1, "persetujuan", LAST_YEAR, false, "Unor 1")))
                .isFalse();
        assertThat(builder.build().skp().of(0)).isEqualTo(SkpState.NONE);
    }

    @Test
    void no_period_is_the_current_one() {
        ReferencesBuilder builder = someone();
        assertThat(builder.skp(skp(1, "persetujuan", null, false, "Unor 1"))).isTrue();
        assertThat(builder.build().skp().of(0)).isEqualTo(SkpState.AGREED);
    }

    @Test
    void a_plt_post_is_set_apart_and_known_at_its_unor() {
        ReferencesBuilder builder = someone();
        builder.skp(skp(1, "persetujuan", null, true, "UNOR  1"));
        References references = builder.build();
        assertThat(references.skp().of(0)).isEqualTo(SkpState.NONE);
        assertThat(references.skp().actingAt(0, references.unor().at(0))).isEqualTo(SkpState.AGREED);
    }
}
