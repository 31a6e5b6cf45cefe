package id.padan.alert;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/** A real mail server of this machine. */
final class MailServer implements AutoCloseable {
    static final String USER = "padan@uji.go.id";
    static final String PASSWORD = "sandi surat";

    private final GreenMail server;
    private final int port;

    private MailServer(String protocol, int port) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", protocol))
                .withConfiguration(GreenMailConfiguration.aConfig().withUser(USER, USER, PASSWORD));
        this.port = port;
        server.start();
    }

    static MailServer plain() {
        return new MailServer(ServerSetup.PROTOCOL_SMTP, freePort());
    }

    static MailServer plain(int port) {
        return new MailServer(ServerSetup.PROTOCOL_SMTP, port);
    }

    /** With a certificate of its own making. */
    static MailServer encrypted() {
        return new MailServer(ServerSetup.PROTOCOL_SMTPS, freePort());
    }

    /** Where nobody listens. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    List<String> recipients() {
        return received().stream().map(MailServer::recipient).sorted().toList();
    }

    static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The readable text, without what goes along. */
    static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        return content instanceof Multipart several
                ? text(several.getBodyPart(0))
                : content.toString().replace("\r\n", "\n");
    }

    Stream<MimeMessage> to(String recipient) {
        return received().stream().filter(message -> recipient(message).equals(recipient));
    }

    @Override
    public void close() {
        server.stop();
    }
}
