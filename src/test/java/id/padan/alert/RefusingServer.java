package id.padan.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that knows nobody, with an answer of its own to every recipient. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String answer;

    RefusingServer(String answer) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread thread = new Thread(this::serve, "penolak");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            answerOne();
        }
    }

    private void answerOne() {
        try (Socket caller = socket.accept()) {
            talk(caller);
        } catch (IOException hungUp) {
            // the next one calls, or the test is over
            return;
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 uji");
        String line = said.readLine();
        while (line != null) {
            String command = line.toUpperCase(Locale.ROOT);
            say(caller, command.startsWith("RCPT") ? answer : command.startsWith("QUIT") ? "221 ok" : "250 ok");
            line = said.readLine();
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
