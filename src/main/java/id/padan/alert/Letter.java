package id.padan.alert;

import id.padan.domain.Email;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A letter to one address. Holds no personal data of the snapshots; what goes along is drawn when it is sent.
 *
 * <p>The constructor throws {@link IllegalArgumentException} for what could smuggle a header in.
 *
 * @param topic what it is about: nobody is told of one thing twice
 * @param login whose address it is, "" for one that the job file names
 * @param enclosure whose workbooks go along where the job file wants that
 */
public record Letter(String recipient, String login, String topic, String subject, String body, Enclosure enclosure) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Letter {
        if (!Email.accepted(recipient) || CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("a letter to nobody, or with more than a line as its subject");
        }
    }

    /**
     * Workbooks of a run.
     *
     * @param run empty for none
     * @param instansi their keys
     */
    public record Enclosure(OptionalLong run, List<String> instansi) {
        public static final Enclosure NONE = new Enclosure(OptionalLong.empty(), List.of());

        public Enclosure {
            instansi = List.copyOf(instansi);
        }
    }
}
