package id.padan.alert;

import id.padan.settings.Mail;
import id.padan.settings.Mail.Security;
import id.padan.snapshot.Masked;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands letters to the office's mail server. Thread-safe.
 *
 * @param password "" where the server asks for none
 * @param trusted a mail server whose certificate is taken unseen; "" for none
 */
record Postman(String password, String trusted) {
    private static final String PATIENCE_MILLIS = "20000";
    private static final int LONGEST_REASON = 200;
    private static final String ENCLOSED = """

            Buku rekapnya terlampir. Isinya data pribadi pegawai: simpan baik-baik dan jangan diteruskan kepada yang tidak
            berkepentingan.
            """;

    /** Tries once. */
    Delivery deliver(Mail mail, Waiting letter, List<Enclosed> enclosed) {
        JavaMailSenderImpl sender = sender(mail);
        try {
            sender.send(message(sender, mail, letter, enclosed));
            return new Delivery.Sent();
        } catch (MailAuthenticationException unknown) {
            return new Delivery.Failed("Server surat " + place(mail)
                    + " tidak menerima nama pengguna atau kata sandinya. Periksa \"surat.pengguna\" di berkas job dan"
                    + " kata sandi di PADAN_SURAT_SANDI.");
        } catch (MailException | MessagingException | UnsupportedEncodingException failed) {
            return refusesAddress(failed)
                    ? new Delivery.Refused("Server surat " + place(mail)
                            + " menolak alamat penerimanya. Periksa alamat e-mail di halaman Pengguna atau"
                            + " \"surat.peringatan\" di berkas job.")
                    : new Delivery.Failed("Server surat " + place(mail) + " tidak dapat dihubungi atau tidak menerima"
                            + " suratnya (" + reason(failed) + "). Periksa \"surat\" di berkas job.");
        }
    }

    private static String place(Mail mail) {
        return mail.server() + ":" + mail.port();
    }

    private JavaMailSenderImpl sender(Mail mail) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(mail.server());
        sender.setPort(mail.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties how = sender.getJavaMailProperties();
        if (!mail.user().isEmpty()) {
            sender.setUsername(mail.user());
            sender.setPassword(password);
            how.setProperty("mail.smtp.auth", "true");
        }
        how.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        how.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        how.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        boolean starting = mail.security() == Security.STARTTLS;
        how.setProperty("mail.smtp.starttls.enable", Boolean.toString(starting));
        how.setProperty("mail.smtp.starttls.required", Boolean.toString(starting));
        how.setProperty("mail.smtp.ssl.enable", Boolean.toString(mail.security() == Security.TLS));
        boolean unseen = trusted.equalsIgnoreCase(mail.server());
        how.setProperty("mail.smtp.ssl.checkserveridentity", Boolean.toString(!unseen));
        if (unseen) {
            how.setProperty("mail.smtp.ssl.trust", mail.server());
        }
        return sender;
    }

    private static MimeMessage message(JavaMailSenderImpl sender, Mail mail, Waiting waiting, List<Enclosed> enclosed)
            throws MessagingException, UnsupportedEncodingException {
        Letter letter = waiting.letter();
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, !enclosed.isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(mail.from(), "Padan");
        helper.setTo(letter.recipient());
        helper.setSubject(letter.subject());
        helper.setText(enclosed.isEmpty() ? letter.body() : letter.body() + ENCLOSED);
        for (Enclosed book : enclosed) {
            helper.addAttachment(book.name(), book.content(), Enclosed.TYPE);
        }
        // answers of absent people are of no use; and a mail server that gets a letter twice can tell by its number
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Message-ID",
                "<padan-" + id(waiting) + mail.from().substring(mail.from().indexOf('@')) + ">");
        return message;
    }

    private static String id(Waiting waiting) {
        return waiting.number() + "-" + Integer.toHexString(waiting.letter().hashCode());
    }

    private static boolean refusesAddress(Exception failed) {
        return causes(failed)
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    private static Stream<Throwable> causes(Exception failed) {
        Stream<Throwable> all = failed instanceof MailSendException several
                ? Stream.of(several.getMessageExceptions())
                : Stream.of(failed);
        return all.flatMap(one -> Stream.iterate(one, cause -> cause != null, Throwable::getCause));
    }

    /** In the mail library's words, one line of them. */
    private static String reason(Exception failed) {
        String said = causes(failed).findFirst().map(Throwable::getMessage).orElse(failed.getMessage());
        String line = Masked.of(String.valueOf(said)).lines().findFirst().orElse("");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }
}
