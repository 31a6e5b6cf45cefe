package id.padan.remedy;

import id.padan.domain.Instansi;
import id.padan.rule.Finding;
import id.padan.rule.TaskTarget;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * Which task a finding belongs to: one actor's work in one place. Made of nothing that a repair or another run changes: no
 * value, no row number, no rank.
 *
 * @param work what is done, a word of {@link Work} or the disparity's code
 * @param kind of the place: {@code unor}, {@code atasan}, {@code unor_induk} or {@code instansi}
 * @param place its id; the name of a unor induk, "" for the instansi
 */
public record TaskKey(String instansi, Actor actor, String work, String kind, String place) {
    /** Always the same, and of no meaning. */
    static final Comparator<TaskKey> ORDER = Comparator.comparing(TaskKey::instansi)
            .thenComparing(TaskKey::actor)
            .thenComparing(TaskKey::work)
            .thenComparing(TaskKey::kind)
            .thenComparing(TaskKey::place);

    private static final int BYTES = 6;

    /** The task of a finding, by the catalogue's actor for it. */
    public static TaskKey of(Finding finding, RemedyCatalog catalog) {
        return of(
                catalog,
                finding.subject().instansi(),
                finding.subject().unorInduk(),
                finding.code(),
                finding.subkind(),
                finding.target());
    }

    static TaskKey of(
            RemedyCatalog catalog,
            Instansi instansi,
            String unorInduk,
            String code,
            String subkind,
            TaskTarget target) {
        Work work = Work.of(code, subkind);
        Work.Scope scope = work.scope(target);
        String place = switch (scope) {
            case TARGET -> target.id();
            case UNOR_INDUK -> unorInduk;
            case INSTANSI -> "";
        };
        String kind = switch (scope) {
            case TARGET -> word(target.kind());
            case UNOR_INDUK -> "unor_induk";
            case INSTANSI -> "instansi";
        };
        return new TaskKey(
                instansi.key(),
                catalog.of(code, subkind).actor(),
                work == Work.OTHER ? code : work.word(),
                kind,
                place);
    }

    private static String word(TaskTarget.Kind kind) {
        return switch (kind) {
            case PEGAWAI -> "pegawai";
            case ATASAN -> "atasan";
            case UNOR -> "unor";
            case SEKOLAH -> "sekolah";
        };
    }

    /** Twelve hexadecimal digits, the same in every run. */
    public String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // a line feed stands in none of them, so that no two keys read alike
            String text = String.join("\n", instansi, actor.name(), work, kind, place);
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is done, without whose. */
    @Override
    public String toString() {
        return actor.label() + ", " + work + ", " + kind;
    }
}
